import { Keep } from './keep.js';

const PATIENCE = 8000;
const STEPS = { looking: 4000, lost: 2000 };

/** The line to the server: pictures come in, entries go out in their order, each once. Tells: change. */
export class Line extends EventTarget {
    constructor(session) {
        super();
        this.session = session;
        this.waiting = [];
        this.early = [];
        this.heard = 0;
        this.lost = false;
        this.signedOut = false;
        this.shift = 0;
    }

    now() { return Date.now() + this.shift; }

    async start() {
        this.keep = await Keep.resume();
        if (this.keep) {
            const kept = await this.keep.picture(this.session);
            if (kept && !this.picture) [this.picture, this.heard, this.shift] = [kept.picture, kept.heard, kept.shift];
            this.waiting = await this.keep.entries();
            this.tell();
        }
        await this.look();
    }

    stop() {
        clearTimeout(this.timer);
        this.over = true;
    }

    tell() { this.dispatchEvent(new Event('change')); }

    again(soon) {
        clearTimeout(this.timer);
        if (!this.over) this.timer = setTimeout(() => this.look(), soon);
    }

    /** Asks for the newest picture; what waits is sent as soon as the server answers. */
    async look() {
        if (this.asking) return this.asking;
        this.asking = this.ask().finally(() => { this.asking = null; this.again(this.lost ? STEPS.lost : STEPS.looking); });
        return this.asking;
    }

    async ask() {
        const began = Date.now();
        const response = await this.fetch('/cockpit/' + this.session + (this.picture && this.keep ? '?seen=' + encodeURIComponent(this.picture.seen) : ''));
        if (!response?.ok) return this.tell();
        const news = await response.json();
        this.heard = Date.now();
        this.shift = news.now - (began + this.heard) / 2;
        if (news.session) await this.take(news);
        await this.send();
        this.tell();
    }

    async take(picture) {
        if (this.keep && this.keep.owner !== picture.owner) { Keep.forget(); this.keep = null; }
        this.picture = picture;
        this.tell();
        this.keep ??= await Keep.open(picture.owner, sealed => this.post('/cockpit/key', { sealed: sealed ?? null }).then(given => given.json()));
        for (const entry of this.early.splice(0)) await this.keep.add(entry);
        this.waiting = await this.keep.entries();
        this.others = await this.keep.others();
        await this.keep.keepPicture(this.session, { picture, heard: this.heard, shift: this.shift });
    }

    /** Keeps what was done on the device, then sends it. What is done before the device has its key is kept as soon as it has. */
    async enter(kind, body) {
        const entry = { session: this.session, key: crypto.randomUUID(), kind, at: Math.round(this.now()), sure: false, state: 'waiting', ...body };
        if (!this.keep) {
            this.early.push(entry);
            this.waiting.push(entry);
            this.tell();
            return;
        }
        this.waiting.push(await this.keep.add(entry));
        this.tell();
        this.deliver();
    }

    async deliver() {
        await this.send();
        this.tell();
        if (!this.lost) this.look();
    }

    /** One at a time in their order, by one tab at a time. What is refused is kept to be shown. */
    send() {
        this.sending ??= navigator.locks.request('halcyon-cockpit-send', () => this.sendAll()).finally(() => { this.sending = null; });
        return this.sending;
    }

    async sendAll() {
        if (!this.keep) return;
        this.waiting = await this.keep.entries();
        for (let next = this.next(); next; next = this.next()) {
            const { n, session, state, answer, ...body } = next;
            const response = await this.post('/cockpit/' + session, body);
            if (!response?.ok) return;
            const told = await response.json();
            this.heard = Date.now();
            if (told.done) {
                await this.keep.remove(n);
                this.sent = this.now();
            } else {
                await this.keep.change({ ...next, state: told.questions.length ? 'asked' : 'refused', answer: [...told.refused, ...told.questions] });
            }
            this.waiting = await this.keep.entries();
        }
    }

    next() { return this.waiting.find(entry => entry.state === 'waiting'); }

    /** The person answered the question about an unlikely value. */
    async confirm(entry) {
        await this.keep.change({ ...entry, sure: true, state: 'waiting' });
        this.deliver();
    }

    /** The person has read why it was refused. */
    async drop(entry) {
        await this.keep.remove(entry.n);
        this.waiting = await this.keep.entries();
        this.tell();
    }

    async post(path, body) {
        const send = () => this.fetch(path, {
            method: 'POST', body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json', 'X-Halcyon-Token': this.picture?.token ?? '', ...(body.key ? { 'Idempotency-Key': body.key } : {}) },
        });
        const response = await send();
        if (response?.status !== 412) return response;
        const anew = await this.fetch('/cockpit/' + this.session);
        if (!anew?.ok) return anew;
        this.picture = await anew.json();
        return send();
    }

    async fetch(path, options = {}) {
        try {
            const response = await fetch(path, { ...options, redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
            this.signedOut = response.status === 401;
            this.lost = this.signedOut || response.status >= 500;
            return response;
        } catch {
            this.lost = true;
            return null;
        }
    }
}
