import { HalcyonElement, h, s } from './element.js';

const EDGE = { left: 44, right: 132, top: 12, bottom: 76 };
const NARROW = { left: 32, right: 12, top: 12, bottom: 76 };

/**
 * Score against days since the first dose. Bands are grey, the line is ink, sessions are drops under the axis.
 * Arrow keys walk the points, `t` shows the same as a table.
 */
class OutcomeChart extends HalcyonElement {
    static fields = ['data', 'texts', 'table'];

    connectedCallback() {
        super.connectedCallback();
        this.watch = new ResizeObserver(() => this.drawSoon());
        this.watch.observe(this);
        this.onkeydown = event => this.key(event);
    }

    disconnectedCallback() { this.watch.disconnect(); }

    text(key, ...values) {
        return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.texts?.[key] ?? key);
    }

    draw() {
        const data = this.data;
        if (!data) return;
        if (this.table) { this.replaceChildren(this.drawTable(data)); return; }
        const width = this.clientWidth || 900, height = Math.max(300, this.clientHeight || 540);
        const edge = width < 640 ? NARROW : EDGE;
        const days = [0, data.today ?? 0, ...data.points.map(point => point.day), ...data.marks.map(mark => mark.day)];
        const first = Math.min(...days), last = Math.max(28, ...days);
        const from = first - 4, to = Math.ceil((last + 1) / 14) * 14;
        this.x = day => edge.left + ((day - from) / (to - from)) * (width - edge.left - edge.right);
        this.y = score => edge.top + (1 - score / data.maximum) * (height - edge.top - edge.bottom);
        this.size = { width, height, edge, to };
        const svg = s('svg', { width, height, role: 'img', 'aria-label': data.summary, tabindex: 0, class: 'outcome' },
            this.drawBands(data), this.drawAxis(), this.drawChanges(data), this.drawHalf(data), this.drawToday(data),
            this.drawMarks(data), this.drawReliable(data), this.drawLine(data), this.drawPoints(data));
        this.said = h('p', { class: 'outcome-said', 'aria-live': 'polite' });
        this.replaceChildren(svg, this.said);
        this.spread(svg);
    }

    drawBands(data) {
        const { width, edge } = this.size;
        return data.bands.map((band, i) => {
            const above = Math.min(data.maximum, band.to + 1), top = this.y(i === data.bands.length - 1 ? data.maximum : above - 0.5), foot = this.y(Math.max(0, band.from === 0 ? 0 : band.from - 0.5));
            return s('g', {}, s('rect', { x: edge.left, width: width - edge.left - edge.right, y: top, height: foot - top, class: `band band-${Math.min(5, i + 1)}` }),
                edge.right > 40 ? s('text', { x: width - edge.right + 12, y: (top + foot) / 2 + 4, class: 'axis' }, band.name) : null,
                s('text', { x: edge.left - 10, y: this.y(band.from) + 4, class: 'axis is-end' }, band.from));
        }).concat(s('text', { x: edge.left - 10, y: edge.top + 4, class: 'axis is-end' }, data.maximum));
    }

    drawAxis() {
        const { width, height, edge, to } = this.size;
        const base = height - edge.bottom, step = (to / 14) > 12 ? 28 : 14, ticks = [];
        for (let day = 0; day <= to; day += step)
            ticks.push(s('line', { x1: this.x(day), x2: this.x(day), y1: base, y2: base + 5, class: 'rule' }), s('text', { x: this.x(day), y: base + 20, class: 'axis is-middle' }, day));
        return [s('line', { x1: edge.left, x2: width - edge.right, y1: base, y2: base, class: 'rule' }), ticks];
    }

    drawHalf(data) {
        if (data.baseline == null) return null;
        const { width, edge } = this.size, y = this.y(data.baseline / 2), end = width - edge.right - 8;
        const right = data.today == null || this.x(data.today) < end - 160 ? end : this.x(data.today) - 8;
        return [s('line', { x1: edge.left, x2: width - edge.right, y1: y, y2: y, class: 'half' }),
            s('text', { x: right, y: y - 6, class: 'note is-end' }, this.text('half', data.baseline / 2))];
    }

    drawToday(data) {
        if (data.today == null) return null;
        const { height, edge } = this.size, x = this.x(data.today);
        return [s('line', { x1: x, x2: x, y1: edge.top, y2: height - edge.bottom + 24, class: 'today' }),
            s('text', { x, y: height - edge.bottom + 38, class: 'note is-middle is-accent' }, this.text('today'))];
    }

    drawChanges(data) {
        const { height, edge } = this.size;
        return data.changes.map(change => [
            s('line', { x1: this.x(change.day), x2: this.x(change.day), y1: edge.top + 22, y2: height - edge.bottom, class: 'change' }),
            s('text', { x: this.x(change.day) + 8, y: edge.top + 34, class: 'note is-change' }, change.text)]);
    }

    drawMarks(data) {
        const { height, edge } = this.size, top = height - edge.bottom + 32;
        let last = -99;
        const drops = data.marks.map(mark => {
            const x = this.x(mark.day), label = x - last > 22;
            if (label) last = x;
            return s('g', {}, s('title', {}, `${this.text('session', mark.number)}, ${mark.milligrams} mg`),
                s('path', { d: `M${x} ${top}c3 3.800 5.400 6.900 5.400 9.600a5.400 5.400 0 0 1-10.800 0c0-2.700 2.400-5.800 5.400-9.600z`, class: 'drop' }),
                label ? s('text', { x, y: top + 30, class: 'mg is-middle' }, mark.milligrams) : null);
        });
        return data.marks.length ? [s('text', { x: edge.left - 10, y: top + 30, class: 'axis is-end' }, 'mg'), drops] : null;
    }

    drawReliable(data) {
        const first = data.points.find(point => point.score != null);
        if (!data.reliable || data.baseline == null || !first) return null;
        const x = this.x(first.day) - 14, top = this.y(data.baseline), limit = data.baseline - data.reliable, foot = this.y(limit);
        const scored = data.points.filter(point => point.score != null), i = scored.findIndex(point => point.score <= limit);
        const [before, after] = [scored[i - 1], scored[i]];
        const share = before && before.score !== after.score ? (before.score - limit) / (before.score - after.score) : 1;
        const end = i > 0 ? this.x(before.day + share * (after.day - before.day)) + 14 : x + 60;
        return s('g', {}, s('path', { d: `M${x + 5} ${top}H${x}V${foot}h5`, class: 'reliable' }),
            s('line', { x1: x + 5, x2: end, y1: foot, y2: foot, class: 'reliable is-dotted' }),
            s('text', { x: end + 6, y: foot + 4, class: 'note is-accent can-move' }, this.text('reliable', data.reliable)));
    }

    drawLine(data) {
        const parts = [];
        let before = null, gap = false;
        for (const point of data.points) {
            if (point.score == null) { gap = true; continue; }
            if (before) parts.push(s('line', { x1: this.x(before.day), y1: this.y(before.score), x2: this.x(point.day), y2: this.y(point.score), class: gap ? 'score-line is-gap' : 'score-line' }));
            [before, gap] = [point, false];
        }
        return parts;
    }

    drawPoints(data) {
        const scored = data.points.filter(point => point.score != null);
        return data.points.map((point, i) => {
            if (point.score == null) return this.drawMissed(data, i);
            const x = this.x(point.day), y = this.y(point.score), well = i === data.remission;
            const label = i === data.response ? ['response', point.day] : well ? ['remission', point.day] : null;
            const words = label ? this.text(...label) : point === scored[0] ? this.text('baseline', point.score) : point === scored.at(-1) ? this.text('nowScore', point.score) : '';
            const high = y < 60;
            return s('g', { class: 'point', 'data-index': i },
                s('circle', { cx: x, cy: y, r: 6.5, class: 'point-ground' }), s('circle', { cx: x, cy: y, r: 4.5, class: well ? 'point-dot is-well' : 'point-dot' }),
                words ? s('text', { x: x + 12, y: high ? y + 18 : y - 10, class: `loud can-move ${label ? 'is-well' : ''}`, 'data-x': x, 'data-y': y }, words) : null);
        });
    }

    drawMissed(data, i) {
        const before = data.points.slice(0, i).findLast(point => point.score != null), after = data.points.slice(i).find(point => point.score != null);
        if (!before) return null;
        const day = data.points[i].day, share = after ? (day - before.day) / (after.day - before.day) : 0;
        const y = this.y(before.score + share * ((after ?? before).score - before.score));
        return s('g', {}, s('circle', { cx: this.x(day), cy: y, r: 5, class: 'point-missed' }), s('text', { x: this.x(day), y: y + 20, class: 'note is-middle' }, this.text('missed')));
    }

    /** Moves labels apart: each tries right above, right below, left below, left above of its point and keeps the first free place. */
    spread(svg) {
        const { width, height, edge } = this.size, taken = [];
        const box = node => { const { x, y, width: w, height: t } = node.getBBox(); return { x: x - 2, y, w: w + 4, t }; };
        const hits = one => taken.filter(two => one.x < two.x + two.w && two.x < one.x + one.w && one.y < two.y + two.t && two.y < one.y + one.t).length;
        for (const dot of svg.querySelectorAll('.point-dot')) taken.push(box(dot));
        for (const line of svg.querySelectorAll('.half, .today, .change')) taken.push(box(line));
        for (const line of svg.querySelectorAll('.score-line')) {
            const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(name => +line.getAttribute(name)), steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
            for (let i = 0; i <= steps; i++) taken.push({ x: x1 + ((x2 - x1) * i) / steps - 2, y: y1 + ((y2 - y1) * i) / steps - 2, w: 4, t: 4 });
        }
        for (const text of svg.querySelectorAll('.note:not(.can-move)')) taken.push(box(text));
        for (const text of svg.querySelectorAll('.loud')) {
            const x = +text.dataset.x, y = +text.dataset.y, w = text.getBBox().width;
            const places = [[12, -10], [12, 20], [-12 - w, 20], [16, 5], [14, -24], [20, 32], [-12 - w, -10], [-w / 2, -16], [-w / 2, 28], [20, -40], [-20 - w, 36]];
            const cost = places.map(([dx, dy]) => {
                const one = { x: x + dx - 2, y: y + dy - 12, w: w + 4, t: 16 };
                const inside = one.x > edge.left && one.x + one.w < width - edge.right && one.y > 0 && one.y + one.t < height - edge.bottom;
                return inside ? hits(one) : 99;
            });
            const least = Math.min(...cost), free = places[cost.indexOf(least)];
            if (least > 0 && !text.classList.contains('is-well')) { text.remove(); continue; }
            text.setAttribute('x', x + free[0]);
            text.setAttribute('y', y + free[1]);
            taken.push(box(text));
        }
        for (const text of svg.querySelectorAll('.note.can-move')) if (hits(box(text))) text.remove();
    }

    key(event) {
        if (event.key === 't') { this.toggle(); event.preventDefault(); event.stopPropagation(); return; }
        const by = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
        if (!by || this.table) return;
        event.preventDefault();
        const last = this.data.points.length - 1;
        this.at = Math.min(last, Math.max(0, this.at == null ? (by > 0 ? 0 : last) : this.at + by));
        for (const each of this.querySelectorAll('.point')) each.classList.toggle('is-current', +each.dataset.index === this.at);
        this.said.textContent = this.say(this.data.points[this.at]);
    }

    say(point) {
        return this.text('point', point.day, point.score ?? this.text('missed'), point.when);
    }

    toggle() {
        this.table = !this.table;
        this.tell('table', { on: this.table });
    }

    drawTable(data) {
        const rows = [...data.points.map(point => [point.day, point.when, point.score ?? this.text('missed'), point.band ?? '', '']),
            ...data.marks.map(mark => [mark.day, mark.when, '', '', `${mark.milligrams} mg`])].sort((a, b) => a[0] - b[0]);
        return h('div', { class: 'outcome-table', tabindex: 0 }, h('table', { class: 'figures' },
            h('caption', { class: 'visually-hidden' }, data.summary),
            h('thead', {}, h('tr', {}, ['day', 'when', 'score', 'band', 'dose'].map((key, i) => h('th', { scope: 'col', class: i === 0 || i === 2 ? 'number' : '' }, this.text(key))))),
            h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, i) => h('td', { class: i === 0 || i === 2 ? 'number' : '' }, cell)))))));
    }
}

OutcomeChart.define('halcyon-outcome-chart');
