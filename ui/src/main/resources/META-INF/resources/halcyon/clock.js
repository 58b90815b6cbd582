import { HalcyonElement, h, s, pad } from './element.js';

// A clock that counts by itself. `now` is the product's time when the page was made: the browser's own may be wrong.
class Clock extends HalcyonElement {
    static fields = ['moment', 'now', 'up', 'late', 'ring'];

    connectedCallback() {
        super.connectedCallback();
        this.timer = setInterval(() => this.tick(), 1000);
    }

    disconnectedCallback() {
        clearInterval(this.timer);
    }

    set offset(value) { this._offset = value; }

    draw() {
        if (this.moment == null) return;
        if (this._seen !== this.now) {
            this._seen = this.now;
            this._shift = this.now - Date.now();
        }
        this.setAttribute('role', 'timer');
        this.number = h('span', { class: 'clock-number' });
        this.arc = null;
        this.replaceChildren(...(this.ring ? [this.drawRing()] : []), this.number);
        this.tick();
    }

    drawRing() {
        this.arc = s('circle', { cx: 22, cy: 22, r: 19, pathLength: 100, class: 'clock-arc' });
        return s('svg', { viewBox: '0 0 44 44', class: 'clock-ring', 'aria-hidden': 'true' },
            s('circle', { cx: 22, cy: 22, r: 19, class: 'clock-track' }), this.arc);
    }

    tick() {
        if (!this.number) return;
        const now = Date.now() + this._shift;
        const left = Math.round((this.up ? now - this.moment : this.moment - now) / 1000);
        const past = !this.up && left < 0;
        this.classList.toggle('is-stop', past);
        this.classList.toggle('is-watch', !this.up && !past && left <= 60);
        const text = this.read(Math.abs(left));
        this.number.textContent = past ? `${this.late ?? ''} ${text}` : text;
        if (this.arc) this.arc.setAttribute('stroke-dasharray', `${Math.max(0, Math.min(100, (left / this.ring) * 100))} 100`);
    }

    read(seconds) {
        if (seconds >= 172800) return `${Math.floor(seconds / 86400)} d`;
        const hours = Math.floor(seconds / 3600);
        const minutes = Math.floor(seconds / 60) % 60;
        return hours ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${pad(minutes)}:${pad(seconds % 60)}`;
    }
}

Clock.define('halcyon-clock');
