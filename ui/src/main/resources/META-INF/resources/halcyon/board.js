import { HalcyonElement, h, icon } from './element.js';
import { BoardHand } from './board-hand.js';

export const STEP = 5 * 60000;
export const CELL = 8;
const PHONE = 700;

/** "Pump 1" in 40 pixels: "P 1". */
const shortened = label => label.replace(/^(\p{L})\p{L}+ /u, '$1 ');

/** Those who are there for the same hours share one stretch. */
function together(people) {
    const stretches = new Map();
    for (const { name, from, to } of people) {
        const key = `${from}-${to}`;
        stretches.set(key, { from, to, name: stretches.has(key) ? `${stretches.get(key).name}, ${name}` : name });
    }
    return [...stretches.values()];
}

/** Gives each block the lane it stands in, where several share a column at one time; lanes of one heap share its width. */
export function inLanes(blocks) {
    const placed = new Map();
    let heap = [], ends = [], reach = -Infinity;
    const close = () => { for (const block of heap) placed.get(block).lanes = ends.length; heap = []; ends = []; };
    for (const block of [...blocks].sort((a, b) => a.from - b.from || b.until - a.until)) {
        if (block.from >= reach) close();
        let lane = ends.findIndex(end => end <= block.from);
        if (lane < 0) lane = ends.length;
        ends[lane] = block.until;
        reach = Math.max(reach, block.until);
        placed.set(block, { lane, lanes: 1 });
        heap.push(block);
    }
    close();
    return placed;
}

/**
 * A site's day: one column a chair, room, pump or person, five minutes eight pixels. The grid for those who listen is turned by
 * a quarter: each column is a row of the grid, its cells are times.
 * Tells: open {id} · book {column, at} · move {id, column, at} · swap {one, other} · day {by} · today.
 */
class Board extends HalcyonElement {
    static fields = ['data', 'texts', 'chosen', 'lookAt'];

    connectedCallback() {
        super.connectedCallback();
        this.timer = setInterval(() => this.moveNow(), 15000);
        this.watch = new ResizeObserver(() => {
            if (this.narrow !== this.clientWidth < PHONE) this.drawSoon();
        });
        this.watch.observe(this);
    }

    disconnectedCallback() {
        clearInterval(this.timer);
        this.watch.disconnect();
    }

    draw() {
        const day = this.data;
        if (!day) return;
        if (this._drawn !== day) this._skew = day.now - Date.now();
        this._drawn = day;
        this.narrow = this.clientWidth < PHONE;
        const before = this.querySelector('.board-scroll');
        const place = before && [before.scrollLeft, before.scrollTop];
        const hadFocus = this.contains(document.activeElement);
        this.replaceChildren(this.narrow ? this.drawList(day) : this.drawGrid(day));
        if (this.narrow) return;
        const scroll = this.querySelector('.board-scroll');
        if (place) scroll.scrollTo(...place);
        if (!place && this.lookAt >= day.from) scroll.scrollTop = Math.max(0, this.y(this.lookAt) - 90);
        else if (!place && day.live) scroll.scrollTop = Math.max(0, this.y(this.now()) - 170);
        this.moveNow();
        this.hand ??= new BoardHand(this);
        this.hand.take(hadFocus);
    }

    text(key, ...values) {
        return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.texts?.[key] ?? key);
    }

    now() { return Date.now() + this._skew; }

    y(moment) { return ((moment - this.data.from) / STEP) * CELL; }

    clock(moment) {
        this._format ??= new Map();
        const zone = this.data.zone;
        if (!this._format.has(zone)) this._format.set(zone, new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
        return this._format.get(zone).format(moment);
    }

    drawGrid(day) {
        const wide = day.columns.filter(column => column.kind !== 'pump').length;
        // repeat(0, …) is no CSS
        const tracks = (count, size) => (count ? ` repeat(${count}, ${size})` : '');
        const template = `52px 44px${tracks(wide, 'minmax(114px, 1fr)')}${tracks(day.columns.length - wide, '40px')}`;
        const height = this.y(day.to);
        return h('div', { class: 'board-scroll', style: `--columns:${template};--tall:${height}px` },
            this.drawHead(day), this.drawStrip(day),
            h('div', { class: 'board-canvas', role: 'grid', 'aria-label': day.title, 'aria-rowcount': day.columns.length, 'aria-colcount': Math.round((day.to - day.from) / STEP) },
                h('div', { class: 'board-lines', role: 'presentation' }),
                h('div', { class: 'board-past', role: 'presentation' }),
                h('div', { class: 'board-now', role: 'presentation' }),
                this.drawHours(day), this.drawLane(day),
                day.columns.map((column, i) => this.drawColumn(day, column, i))));
    }

    drawHead(day) {
        const most = Math.max(0, ...day.loads.map(load => load.capacity));
        return h('div', { class: 'board-head', 'aria-hidden': 'true' },
            h('div', { class: 'board-gutter' }),
            h('div', { class: 'board-column-name is-lane' }, h('b', {}, this.text('obs')), h('span', {}, this.text('of', most))),
            day.columns.map(column => h('div', { class: 'board-column-name ' + (column.kind === 'pump' ? 'is-narrow' : '') },
                h('b', {}, column.kind === 'pump' ? shortened(column.label) : column.label), h('span', {}, column.under))));
    }

    drawStrip(day) {
        const now = this.now();
        const load = day.loads.find(each => each.from <= now && now < each.to);
        const full = day.loads.find(each => each.to > now && each.capacity > 0 && each.watched >= each.capacity);
        const span = day.to - day.from;
        return h('div', { class: 'board-strip' },
            day.live && load ? h('div', { class: 'board-strip-part' }, h('span', { class: 'soft' }, this.text('observers')),
                h('span', { class: 'board-pips', 'aria-hidden': 'true' }, Array.from({ length: load.capacity }, (_, i) => h('i', { class: i < load.watched ? 'is-on' : '' }))),
                h('b', {}, `${load.watched}/${load.capacity}`), h('span', { class: 'quiet' }, this.text('now')),
                full ? h('span', { class: 'status is-watch' }, icon('watch'), this.text('full', `${this.clock(full.from)}–${this.clock(full.to)}`)) : null) : null,
            h('div', { class: 'board-strip-part is-wide' }, h('span', { class: 'soft' }, this.text('prescriber')),
                h('div', { class: 'board-ribbon' },
                    together(day.prescribers).map(each => h('span', {
                        style: `inset-inline-start:${((Math.max(each.from, day.from) - day.from) / span) * 100}%;width:${((Math.min(each.to, day.to) - Math.max(each.from, day.from)) / span) * 100}%;`
                            + (day.live && each.from <= now && now < each.to ? `padding-inline-start:calc(${((now - Math.max(each.from, day.from)) / span) * 100}cqw + 8px)` : ''),
                        title: `${each.name} ${this.clock(each.from)}–${this.clock(each.to)}`,
                    }, `${each.name} ${this.text('to', this.clock(each.to))}`)),
                    day.live ? h('i', { style: `inset-inline-start:${((now - day.from) / span) * 100}%` }) : null),
                day.prescribers.length ? null : h('span', { class: 'status is-stop' }, icon('stop'), this.text('noPrescriber'))));
    }

    drawHours(day) {
        const hours = [];
        for (let at = Math.ceil(day.from / 3600000) * 3600000; at < day.to; at += 3600000)
            hours.push(h('span', { class: 'board-hour', style: `top:${this.y(at)}px` }, this.clock(at)));
        return h('div', { class: 'board-gutter', role: 'presentation', 'aria-hidden': 'true' }, hours, h('span', { class: 'board-now-time' }));
    }

    drawLane(day) {
        let last = -1;
        return h('div', { class: 'board-lane', role: 'presentation', 'aria-hidden': 'true' }, day.loads.filter(load => load.watched > 0).map(load => {
            const full = load.watched >= load.capacity && load.watched > 0;
            const tall = this.y(load.to) - this.y(load.from);
            const number = load.watched !== last && tall >= 16 ? load.watched : '';
            if (number !== '') last = load.watched;
            return h('span', {
                class: `${full ? 'is-full' : ''} ${load.watched * 3 <= load.capacity ? 'is-thin' : ''}`,
                style: `top:${this.y(load.from)}px;height:${tall}px;width:${load.capacity ? Math.min(100, (load.watched / load.capacity) * 100) : 100}%`,
            }, h('b', {}, number));
        }));
    }

    drawColumn(day, column, index) {
        const blocks = day.blocks.filter(block => block.column === column.id);
        const narrow = column.kind === 'pump';
        const lanes = inLanes(blocks);
        return h('div', { class: 'board-column', role: 'row', 'aria-rowindex': index + 1, 'data-column': column.id },
            h('span', { role: 'rowheader', class: 'visually-hidden' }, `${column.label} ${column.under}`),
            day.closures.filter(closure => closure.column === column.id).map(closure => this.drawClosure(closure, narrow)),
            blocks.filter(block => block.turnover > block.until && !narrow && column.kind !== 'person').map(block => h('div', {
                class: 'board-turnover', role: 'presentation', title: this.text('turnover', this.clock(block.turnover)),
                style: `top:${this.y(block.until) + 3}px;height:${this.y(block.turnover) - this.y(block.until) - 3}px`,
            })),
            blocks.map(block => this.drawBlock(block, column, narrow, lanes.get(block))),
            h('div', { class: 'board-cell', role: 'gridcell', tabindex: -1, hidden: true }));
    }

    drawClosure(closure, narrow) {
        const from = Math.max(closure.from, this.data.from), to = Math.min(closure.to, this.data.to);
        const words = this.text('broken', this.clock(closure.to));
        return h('div', {
            class: 'board-closure', role: 'gridcell', 'aria-colindex': Math.round((from - this.data.from) / STEP) + 1, 'aria-label': `${words}, ${closure.reason}`,
            title: `${words}: ${closure.reason}`, style: `top:${this.y(from)}px;height:${this.y(to) - this.y(from)}px`,
        }, narrow ? icon('stop') : [h('div', { class: 'status is-stop' }, icon('stop'), words), h('div', { class: 'board-block-line' }, closure.reason)]);
    }

    /** The phases of a visit, as a thin ladder on its far edge: what is given stands out. */
    drawStretches(block) {
        const part = moment => ((moment - block.from) / (block.until - block.from)) * 100;
        return block.stretches.map(stretch => h('i', {
            class: `board-stretch ${stretch.given ? 'is-given' : ''}`, 'aria-hidden': 'true',
            style: `top:${part(stretch.from)}%;height:${part(stretch.to) - part(stretch.from)}%`,
        }));
    }

    drawBlock(block, column, narrow, { lane, lanes }) {
        const top = Math.max(0, this.y(block.from)), height = Math.min(this.y(this.data.to), this.y(block.until)) - top;
        const live = block.live ? 'is-live' : '';
        const corner = block.corner ? h('span', { class: `board-corner is-${block.corner}`, 'aria-hidden': 'true' }) : null;
        const from = this.data.from;
        const words = [block.name, block.course, `${this.clock(block.from)}–${this.clock(block.until)}`, column.label, block.word, block.detail, block.trouble];
        return h('div', {
            class: `board-block is-${block.state} ${live} ${narrow ? 'is-narrow' : ''} ${height < 40 ? 'is-short' : ''} ${block.faint ? 'is-faint' : ''} ${block.id === this.chosen ? 'is-chosen' : ''}`,
            style: `top:${top}px;height:${height}px;${lanes > 1 ? `--lane:${lane};--lanes:${lanes};` : ''}--sofar:${Math.max(0, Math.min(100, ((this.now() - block.from) / (block.until - block.from)) * 100))}%`,
            role: 'gridcell', tabindex: -1, 'data-id': block.id, 'aria-colindex': Math.round((block.from - from) / STEP) + 1,
            'aria-colspan': Math.max(1, Math.round((block.until - block.from) / STEP)), 'aria-label': words.filter(Boolean).join(', '),
            title: [block.trouble, ...block.stretches.map(stretch => `${this.clock(stretch.from)} ${stretch.word}`)].filter(Boolean).join('\n') || null,
        }, narrow ? block.name : [
            h('div', { class: 'board-block-head' }, h('b', {}, block.name), h('span', {}, block.course)),
            h('div', { class: `status is-${block.state}` }, icon(block.state), block.word),
            block.detail ? h('div', { class: 'board-block-line' }, block.detail) : null,
            block.trouble ? h('div', { class: `board-block-trouble is-${block.corner ?? 'watch'}` }, block.trouble) : null,
            this.drawStretches(block), corner]);
    }

    drawList(day) {
        const rows = day.blocks.filter(block => !block.faint && day.columns.some(column => column.id === block.column && column.kind !== 'pump')).sort((a, b) => a.from - b.from);
        return h('ol', { class: 'board-list' }, rows.map(block => h('li', {}, h('button', { type: 'button', onclick: () => this.tell('open', { id: block.id }) },
            h('span', { class: 'board-list-time' }, this.clock(block.from)),
            h('span', { class: 'two-lines' }, h('span', {}, `${block.name} ${block.course}`),
                h('span', {}, [day.columns.find(column => column.id === block.column)?.label, block.detail].filter(Boolean).join(' · '))),
            h('span', { class: `status is-${block.state}` }, icon(block.state), block.word)))));
    }

    moveNow() {
        const line = this.querySelector('.board-now');
        if (!line || !this.data) return;
        const now = this.now();
        const shown = this.data.live && now >= this.data.from && now < this.data.to;
        for (const each of this.querySelectorAll('.board-now, .board-now-time, .board-past')) each.hidden = !shown;
        if (!shown) return;
        line.style.top = `${this.y(now)}px`;
        this.querySelector('.board-past').style.height = `${this.y(now)}px`;
        const label = this.querySelector('.board-now-time');
        label.style.top = `${this.y(now)}px`;
        label.textContent = this.clock(now);
        for (const hour of this.querySelectorAll('.board-hour')) hour.hidden = Math.abs(parseFloat(hour.style.top) - this.y(now)) < 16;
    }
}

Board.define('halcyon-board');
