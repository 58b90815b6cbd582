import { h } from './element.js';

const STEP = 5 * 60000;
const CELL = 8;
const HOUR = 3600000;

/** The hand on the board: one cell at a time has the focus; keys and the pointer open, book and propose moves. */
export class BoardHand {
    constructor(board) {
        this.board = board;
        this.column = 0;
        this.at = 0;
        this.lane = 0;
        this.marked = [];
        board.addEventListener('keydown', event => this.key(event));
        board.addEventListener('pointerdown', event => this.down(event));
        board.addEventListener('dblclick', event => this.bookUnder(event));
        board.addEventListener('focusin', event => this.follow(event.target));
        board.addEventListener('click', event => this.click(event));
    }

    /** After a drawing: put the hand back where it was. */
    take(hadFocus) {
        const day = this.board.data;
        this.moving = null;
        this.marked = this.marked.filter(id => day.blocks.some(block => block.id === id && block.movable));
        this.drawMarks();
        if (this.at < day.from || this.at >= day.to) this.at = day.live ? this.snap(this.board.now()) : day.from;
        this.column = Math.min(this.column, Math.max(0, day.columns.length - 1));
        this.place(hadFocus);
    }

    snap(moment) {
        const { from, to } = this.board.data;
        return Math.min(to - STEP, Math.max(from, from + Math.floor((moment - from) / STEP) * STEP));
    }

    columns() { return [...this.board.querySelectorAll('.board-column')]; }

    /** What stands there now, in the order one sees it: several where a person watches several. */
    blocksAt(column, at) {
        const id = this.board.data.columns[column]?.id;
        return this.board.data.blocks.filter(block => block.column === id && block.from <= at && at < block.until).sort((a, b) => a.from - b.from);
    }

    blockAt(column, at) {
        const there = this.blocksAt(column, at);
        return there[Math.min(this.lane, there.length - 1)];
    }

    /** Gives the one tab stop to the block or the empty cell under the hand. */
    place(focus) {
        const columns = this.columns();
        if (!columns.length) return;
        for (const each of this.board.querySelectorAll('[role=gridcell]')) each.tabIndex = -1;
        for (const cell of this.board.querySelectorAll('.board-cell')) cell.hidden = true;
        const block = this.blockAt(this.column, this.at);
        const target = block ? columns[this.column].querySelector(`[data-id="${CSS.escape(block.id)}"]`) : this.emptyCell(columns[this.column]);
        if (!target) return;
        target.tabIndex = 0;
        if (!focus) return;
        target.hidden = false;
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    emptyCell(column) {
        const { board } = this;
        const cell = column.querySelector('.board-cell');
        const next = board.data.blocks.filter(block => block.column === column.dataset.column && block.from >= this.at).sort((a, b) => a.from - b.from)[0];
        const name = board.data.columns[this.column].label;
        cell.style.top = `${board.y(this.at)}px`;
        cell.setAttribute('aria-colindex', Math.round((this.at - board.data.from) / STEP) + 1);
        cell.setAttribute('aria-label', `${name}, ${board.clock(this.at)}, ${next ? board.text('freeTo', board.clock(next.from)) : board.text('free')}`);
        cell.replaceChildren(h('b', {}, board.clock(this.at)), ` ${board.data.bookable ? board.text('book') + ' ⏎' : ''}`);
        cell.hidden = false;
        if (document.activeElement !== cell) cell.classList.add('is-resting');
        return cell;
    }

    follow(target) {
        for (const cell of this.board.querySelectorAll('.board-cell')) cell.classList.toggle('is-resting', cell !== target);
        const id = target.dataset?.id;
        const block = id && this.board.data.blocks.find(each => each.id === id && each.column === target.closest('.board-column')?.dataset.column);
        if (!block || this.moving) return;
        this.column = this.board.data.columns.findIndex(column => column.id === block.column);
        if (this.at < block.from || this.at >= block.until) this.at = block.from;
        this.lane = Math.max(0, this.blocksAt(this.column, this.at).indexOf(block));
    }

    key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || this.board.narrow) return;
        const act = {
            ArrowUp: () => this.up(), ArrowDown: () => this.downward(), ArrowLeft: () => this.sideways(-1), ArrowRight: () => this.sideways(1),
            PageUp: () => this.to(this.at - HOUR), PageDown: () => this.to(this.at + HOUR),
            Home: () => this.to(this.board.data.from), End: () => this.to(this.board.data.to - STEP),
            Enter: () => this.enter(), ' ': () => this.mark(), m: () => this.lift(), M: () => this.lift(), x: () => this.swap(), X: () => this.swap(),
            Escape: () => this.letGo(),
            '[': () => this.board.tell('day', { by: -1 }), ']': () => this.board.tell('day', { by: 1 }), t: () => this.board.tell('today', {}),
        }[event.key];
        if (!act || act() === false) return;
        event.preventDefault();
        event.stopPropagation();
    }

    up() {
        const block = this.moving ? null : this.blockAt(this.column, this.at);
        this.to((block ? block.from : this.at) - STEP);
        const above = this.moving ? null : this.blockAt(this.column, this.at);
        if (above) this.at = above.from;
    }

    downward() {
        const block = this.moving ? null : this.blockAt(this.column, this.at);
        this.to(block ? block.until : this.at + STEP);
    }

    sideways(by) {
        if (this.moving && !this.board.data.sideways) return;
        const beside = this.moving ? 0 : this.lane + by;
        if (beside > 0 && by > 0 && beside < this.blocksAt(this.column, this.at).length) this.lane = beside;
        else if (by < 0 && this.lane > 0 && !this.moving) this.lane -= 1;
        else this.nextColumn(by);
        this.show();
    }

    nextColumn(by) {
        const last = this.board.data.columns.length - 1;
        const next = Math.min(last, Math.max(0, this.column + by));
        if (next !== this.column) this.lane = by > 0 ? 0 : Math.max(0, this.blocksAt(next, this.at).length - 1);
        this.column = next;
    }

    to(moment) {
        this.at = this.snap(moment);
        this.show();
    }

    show() {
        if (!this.moving) return this.place(true);
        this.drawGhost(this.column, this.at);
    }

    enter() {
        const { board } = this;
        if (this.moving) return this.propose(this.column, this.at);
        const block = this.blockAt(this.column, this.at);
        if (block) return board.tell('open', { id: block.id });
        if (board.data.bookable) board.tell('book', { column: board.data.columns[this.column].id, at: this.at });
    }

    /** Space: marks a block, or takes the mark away. Two at most, the older mark goes. */
    mark(block = this.blockAt(this.column, this.at)) {
        if (this.moving) return this.propose(this.column, this.at);
        if (!block?.movable) return false;
        this.marked = this.marked.includes(block.id) ? this.marked.filter(id => id !== block.id) : [...this.marked, block.id].slice(-2);
        this.drawMarks();
    }

    drawMarks() {
        for (const each of this.board.querySelectorAll('.board-block')) {
            const on = this.marked.includes(each.dataset.id);
            each.classList.toggle('is-marked', on);
            each.setAttribute('aria-selected', on);
        }
        this.say('');
        if (!this.marked.length) return;
        const names = this.marked.map(id => this.board.data.blocks.find(block => block.id === id).name).join(' · ');
        this.say(this.board.text('marked', names), this.marked.length === 2
            ? h('button', { type: 'button', class: 'toast-button', onclick: () => this.swap() }, this.board.text('swap')) : null);
    }

    /** What the hand holds, at the foot of the board. */
    say(words, button = null) {
        this.board.querySelector('.board-marks')?.remove();
        if (words) this.board.append(h('div', { class: 'board-marks', role: 'status' }, h('span', {}, words), button));
    }

    swap() {
        if (this.marked.length !== 2) return false;
        const [one, other] = this.marked;
        this.marked = [];
        this.drawMarks();
        this.board.tell('swap', { one, other });
    }

    /** `M` takes up the marked block, or else the one under the hand. */
    lift() {
        const marked = this.marked.length === 1 && this.board.data.blocks.find(block => block.id === this.marked[0]);
        const block = marked || this.blockAt(this.column, this.at);
        if (!block || !block.movable) return false;
        this.takeUp(block);
    }

    takeUp(block) {
        this.moving = block;
        this.column = this.board.data.columns.findIndex(column => column.id === block.column);
        this.at = block.from;
        this.drawGhost(this.column, this.at);
        this.say(this.board.text('lifted', block.name));
    }

    letGo() {
        if (!this.moving && this.marked.length) {
            this.marked = [];
            return this.drawMarks();
        }
        if (!this.moving) return false;
        this.at = this.moving.from;
        this.column = this.board.data.columns.findIndex(column => column.id === this.moving.column);
        this.moving = null;
        this.board.querySelector('.board-ghost')?.remove();
        this.say('');
        this.place(true);
    }

    drawGhost(column, at) {
        const { board, moving } = this;
        let ghost = board.querySelector('.board-ghost');
        ghost ??= h('div', { class: 'board-ghost', role: 'gridcell', 'aria-live': 'assertive' });
        ghost.style.top = `${board.y(at)}px`;
        ghost.style.height = `${((moving.until - moving.from) / STEP) * CELL}px`;
        ghost.replaceChildren(h('b', {}, moving.name), ` ${board.data.columns[column].label} ${board.clock(at)}`);
        this.columns()[column].append(ghost);
        ghost.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    propose(column, at) {
        const { board, moving } = this;
        const target = board.data.columns[column].id;
        this.marked = [];
        this.drawMarks();
        this.letGo();
        if (moving.column !== target || moving.from !== at) board.tell('move', { id: moving.id, column: target, at });
    }

    click(event) {
        if (event.target.closest('.board-marks')) return;
        if (this.moving) return this.putDown(event);
        const block = event.target.closest('.board-block');
        const known = block && this.board.data.blocks.find(each => each.id === block.dataset.id);
        if (block && (event.ctrlKey || event.metaKey)) return this.mark(known);
        if (block && !this.dragged) this.board.tell('open', { id: block.dataset.id });
        if (!block) this.rest(event);
    }

    /** With a block lifted, a click or tap puts it there; the release that ends the long press does not count. */
    putDown(event) {
        const spot = !this.justLifted && this.under(event);
        this.justLifted = false;
        if (!spot) return;
        if (!this.board.data.sideways) spot[0] = this.board.data.columns.findIndex(column => column.id === this.moving.column);
        this.propose(...spot);
    }

    /** A finger that stays half a second lifts the block; the next tap says where to. */
    press(block) {
        const stop = () => {
            clearTimeout(timer);
            for (const end of ['pointerup', 'pointercancel', 'pointermove']) removeEventListener(end, stop);
        };
        const timer = setTimeout(() => {
            stop();
            this.justLifted = true;
            addEventListener('pointerup', () => setTimeout(() => { this.justLifted = false; }, 50), { once: true });
            this.takeUp(block);
        }, 500);
        for (const end of ['pointerup', 'pointercancel', 'pointermove']) addEventListener(end, stop);
    }

    /** A click on empty ground puts the hand there. */
    rest(event) {
        const spot = this.under(event);
        if (!spot) return;
        [this.column, this.at] = spot;
        this.place(true);
    }

    bookUnder(event) {
        if (!event.target.closest('.board-block') && this.under(event)) this.enter();
    }

    under(event) {
        const columns = this.columns();
        const index = columns.findIndex(column => {
            const box = column.getBoundingClientRect();
            return box.left <= event.clientX && event.clientX < box.right && box.top <= event.clientY && event.clientY < box.bottom;
        });
        if (index < 0) return null;
        const y = event.clientY - columns[index].getBoundingClientRect().top;
        return [index, this.snap(this.board.data.from + (y / CELL) * STEP)];
    }

    down(event) {
        this.dragged = false;
        const element = event.target.closest('.board-block');
        const block = element && this.board.data.blocks.find(each => each.id === element.dataset.id && each.column === element.closest('.board-column').dataset.column);
        if (!block?.movable || event.button !== 0 || this.moving) return;
        if (event.pointerType === 'touch') return this.press(block);
        const grip = event.clientY - element.getBoundingClientRect().top;
        const start = [event.clientX, event.clientY];
        const drag = moved => {
            if (!this.dragged && Math.hypot(moved.clientX - start[0], moved.clientY - start[1]) < 5) return;
            this.dragged = true;
            this.moving = block;
            const spot = this.under({ clientX: moved.clientX, clientY: moved.clientY - grip });
            if (spot && !this.board.data.sideways) spot[0] = this.board.data.columns.findIndex(column => column.id === block.column);
            if (spot) this.drawGhost(...(this.spot = spot));
        };
        const drop = () => {
            removeEventListener('pointermove', drag);
            removeEventListener('pointerup', drop);
            if (this.dragged && this.spot) this.propose(...this.spot);
            this.spot = null;
        };
        addEventListener('pointermove', drag);
        addEventListener('pointerup', drop);
    }
}
