import { HalcyonElement, h, s } from './element.js';

const EDGE = { left: 44, right: 24, top: 34, bottom: 56 };

/** Blood pressure as bars, heart rate as a line, saturation as numbers on top, the dose as a bar beneath, against the clock. */
class Trend extends HalcyonElement {
    static fields = ['data', 'texts', 'table'];

    connectedCallback() {
        super.connectedCallback();
        this.watch = new ResizeObserver(() => this.drawSoon());
        this.watch.observe(this);
        this.timer = setInterval(() => this.drawSoon(), 15000);
        this.onkeydown = event => {
            if (event.key !== 't') return;
            this.table = !this.table;
            event.preventDefault();
            event.stopPropagation();
        };
    }

    disconnectedCallback() {
        this.watch.disconnect();
        clearInterval(this.timer);
    }

    text(key, ...values) {
        return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.texts?.[key] ?? key);
    }

    clock(moment) {
        this._format ??= new Intl.DateTimeFormat('en-GB', { timeZone: this.data.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
        return this._format.format(moment);
    }

    draw() {
        const data = this.data;
        if (!data) return;
        if (this._seen !== data) [this._seen, this._shift] = [data, data.now - Date.now()];
        if (this.table) { this.replaceChildren(this.drawTable(data)); return; }
        const width = this.clientWidth || 720, height = Math.max(240, this.clientHeight || 300);
        const values = data.sets.flatMap(set => [set.systolic, set.diastolic, set.heartRate]);
        const low = Math.min(40, ...values) - (Math.min(40, ...values) % 20), high = Math.max(160, Math.ceil(Math.max(0, ...values) / 20) * 20);
        this.x = moment => EDGE.left + ((moment - data.from) / (data.to - data.from)) * (width - EDGE.left - EDGE.right);
        this.y = value => EDGE.top + (1 - (value - low) / (high - low)) * (height - EDGE.top - EDGE.bottom);
        this.replaceChildren(s('svg', { width, height, role: 'img', tabindex: 0, class: 'trend', 'aria-label': data.summary },
            this.drawBand(data, width), this.drawRules(low, high, width, height), this.drawDue(data, height), this.drawDose(data, height),
            this.drawRate(data), this.drawSets(data), this.drawNow(data, height)));
    }

    drawBand(data, width) {
        if (data.low == null || data.high == null) return null;
        const y = this.y(data.high), tall = this.y(data.low) - y;
        return [s('rect', { x: EDGE.left, width: width - EDGE.left - EDGE.right, y, height: tall, class: 'band band-4' }),
            s('text', { x: width - EDGE.right - 8, y: y + tall - 8, class: 'note is-end' }, this.text('band'))];
    }

    drawRules(low, high, width, height) {
        const lines = [], base = height - EDGE.bottom;
        for (let value = low; value <= high; value += 40)
            lines.push(s('line', { x1: EDGE.left, x2: width - EDGE.right, y1: this.y(value), y2: this.y(value), class: 'hair' }), s('text', { x: EDGE.left - 8, y: this.y(value) + 4, class: 'axis is-end' }, value));
        const span = this.data.to - this.data.from, step = [10, 20, 30, 60].map(minutes => minutes * 60000).find(each => span / each <= Math.max(3, width / 110)) ?? 3600000;
        for (let at = Math.ceil(this.data.from / step) * step; at <= this.data.to; at += step)
            lines.push(s('line', { x1: this.x(at), x2: this.x(at), y1: base, y2: base + 5, class: 'rule' }), s('text', { x: this.x(at), y: base + 20, class: 'axis is-middle' }, this.clock(at)));
        return lines;
    }

    drawDue(data, height) {
        return data.due.map(at => s('line', { x1: this.x(at), x2: this.x(at), y1: EDGE.top, y2: height - EDGE.bottom, class: 'due' }));
    }

    drawDose(data, height) {
        if (!data.dose) return null;
        const { from, to, milligrams, given, still } = data.dose, y = height - 26, now = Math.min(to, Math.max(from, Date.now() + this._shift));
        const tenth = amount => Math.round(amount * 10) / 10, flown = Math.max(0, Math.min(1, (now - from - still) / (to - from - still)));
        const share = given ?? tenth(flown * milligrams), left = given == null ? tenth(milligrams - share) : 0, split = given == null ? this.x(now) : this.x(to);
        const wide = split - this.x(from) > 96, roomy = this.x(to) - split > 64;
        return [s('text', { x: EDGE.left - 8, y: y + 15, class: 'axis is-end' }, this.text('dose')),
            s('rect', { x: this.x(from), y, width: this.x(to) - this.x(from), height: 20, rx: 3, class: 'dose-left' }),
            s('rect', { x: this.x(from), y, width: Math.max(0, split - this.x(from)), height: 20, rx: 3, class: 'dose-given' }),
            s('text', wide ? { x: this.x(from) + 8, y: y + 14, class: 'dose-text' } : { x: this.x(to) + 8, y: y + 14, class: 'note' }, this.text('given', share)),
            left && roomy ? s('text', { x: this.x(to) - 8, y: y + 14, class: 'dose-rest is-end' }, this.text('left', left)) : null];
    }

    drawRate(data) {
        const last = data.sets.at(-1);
        const points = data.sets.map(set => `${this.x(set.at).toFixed(1)},${this.y(set.heartRate).toFixed(1)}`).join(' ');
        return [s('polyline', { points, class: 'rate' }), data.sets.map(set => s('circle', { cx: this.x(set.at), cy: this.y(set.heartRate), r: 4, class: 'rate-dot' })),
            last ? s('text', { x: this.x(last.at) - 8, y: this.y(last.heartRate) + 20, class: 'rate-text is-end' }, `HR ${last.heartRate}`) : null];
    }

    drawSets(data) {
        let last = -99;
        return data.sets.map(set => {
            const x = this.x(set.at), top = this.y(set.systolic), foot = this.y(set.diastolic), style = set.alert ? 'pressure is-watch' : 'pressure', roomy = x - last > 56;
            if (roomy) last = x;
            return s('g', { class: style }, s('title', {}, this.say(set)),
                s('line', { x1: x, x2: x, y1: top, y2: foot }),
                s('path', { d: `M${x - 6} ${top - 2}h12l-6 8zM${x - 6} ${foot + 2}h12l-6-8z` }),
                roomy || set.alert ? s('text', { x, y: top - 8, class: 'pressure-text is-middle' }, `${set.systolic}/${set.diastolic}`) : null,
                roomy ? s('text', { x, y: 14, class: `saturation is-middle ${set.oxygenAlert ? 'is-bad' : ''}` }, set.oxygen) : null);
        }).concat(s('text', { x: EDGE.left - 8, y: 14, class: 'axis is-end' }, 'SpO₂'));
    }

    drawNow(data, height) {
        const now = Date.now() + this._shift;
        if (!data.live || now > data.to) return null;
        return s('line', { x1: this.x(now), x2: this.x(now), y1: EDGE.top - 8, y2: height - 4, class: 'today' });
    }

    say(set) {
        return this.text('set', this.clock(set.at), `${set.systolic}/${set.diastolic}`, set.heartRate, set.oxygen);
    }

    drawTable(data) {
        const heads = [this.text('time'), 'SYS', 'DIA', 'HR', 'SpO₂', 'RR', 'MOAA/S'];
        return h('div', { class: 'outcome-table', tabindex: 0 }, h('table', { class: 'figures' },
            h('thead', {}, h('tr', {}, heads.map((head, i) => h('th', { scope: 'col', class: i ? 'number' : '' }, head)))),
            h('tbody', {}, data.sets.map(set => h('tr', {}, [this.clock(set.at), set.systolic, set.diastolic, set.heartRate, set.oxygen, set.respiratoryRate, set.sedation ?? '–']
                .map((cell, i) => h('td', { class: i ? 'number' : '' }, cell)))))));
    }
}

Trend.define('halcyon-trend');
