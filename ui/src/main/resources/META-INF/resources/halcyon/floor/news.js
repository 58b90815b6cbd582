const EVERY = 1000, SELDOM = 5000, HIDDEN = 10000, PATIENCE = 8000, SHARE = 4;

/** Asks for the floor again and again; the slower the answer, the more seldom. Tells: change. */
export class News extends EventTarget {
    constructor(sites) {
        super();
        this.query = sites.map(site => 'site=' + encodeURIComponent(site)).join('&');
        this.heard = Date.now();
        this.shift = 0;
        this.trouble = null;
    }

    now() { return Date.now() + this.shift; }

    /** Seconds since the server last spoke. */
    age() { return Math.max(0, Math.round((Date.now() - this.heard) / 1000)); }

    stop() {
        this.over = true;
        clearTimeout(this.timer);
    }

    async look() {
        clearTimeout(this.timer);
        if (this.asking) return;
        this.asking = true;
        const began = Date.now();
        await this.ask(began);
        this.asking = false;
        if (this.over) return;
        this.dispatchEvent(new Event('change'));
        this.timer = setTimeout(() => this.look(), document.hidden ? HIDDEN : Math.min(SELDOM, Math.max(EVERY, SHARE * (Date.now() - began))));
    }

    async ask(began) {
        const seen = this.picture ? '&seen=' + encodeURIComponent(this.picture.seen) : '';
        try {
            const response = await fetch('/floor-board?' + this.query + seen, { redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
            this.trouble = { 401: 'signed-out', 403: 'refused', 404: 'refused' }[response.status] ?? null;
            if (!response.ok) return;
            const news = await response.json();
            this.heard = Date.now();
            this.shift = news.now - (began + this.heard) / 2;
            if (news.rooms) this.picture = news;
        } catch {
            // the board says how old it is; it asks again
        }
    }
}
