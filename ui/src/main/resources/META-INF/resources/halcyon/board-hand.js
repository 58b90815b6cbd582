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
        if (this.at < day.from || this.at >= day.to) this.at = day.live ? this.snap(this.board.now()) : day.from;
        this.column = Math.min(this.column, Math.max(0, day.columns.length - 1));
        this.place(hadFocus);
    }

    snap(moment) {
        const { from, to } = this.board.data;
        return Math.min(to - STEP, Math.max(from, from + Math.floor((moment - from) / STEP) * STEP));
    }

    columns() { return [...this.board.querySelectorAll('.board-column')]; }

    blockAt(column, at) {
        const id = this.board.data.columns[column]?.id;
        return this.board.data.blocks.find(block => block.column === id && block.from <= at && at < block.until);
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
    }

    key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || this.board.narrow) return;
        const act = {
            ArrowUp: () => this.up(), ArrowDown: () => this.downward(), ArrowLeft: () => this.sideways(-1), ArrowRight: () => this.sideways(1),
            PageUp: () => this.to(this.at - HOUR), PageDown: () => this.to(this.at + HOUR),
            Home: () => this.to(this.board.data.from), End: () => this.to(this.board.data.to - STEP),
            Enter: () => this.enter(), ' ': () => this.enter(), m: () => this.lift(), M: () => this.lift(), Escape: () => this.letGo(),
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
        const last = this.board.data.columns.length - 1;
        this.column = Math.min(last, Math.max(0, this.column + by));
        this.show();
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

    lift() {
        const block = this.blockAt(this.column, this.at);
        if (!block || !block.movable) return false;
        this.moving = block;
        this.at = block.from;
        this.drawGhost(this.column, this.at);
    }

    letGo() {
        if (!this.moving) return false;
        this.at = this.moving.from;
        this.column = this.board.data.columns.findIndex(column => column.id === this.moving.column);
        this.moving = null;
        this.board.querySelector('.board-ghost')?.remove();
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
        this.letGo();
        if (moving.column !== target || moving.from !== at) board.tell('move', { id: moving.id, column: target, at });
    }

    click(event) {
        const block = event.target.closest('.board-block');
        if (block && !this.dragged) this.board.tell('open', { id: block.dataset.id });
        if (!block) this.rest(event);
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
        if (!block?.movable || event.button !== 0 || event.pointerType === 'touch') return;
        const grip = event.clientY - element.getBoundingClientRect().top;
        const start = [event.clientX, event.clientY];
        const drag = moved => {
            if (!this.dragged && Math.hypot(moved.clientX - start[0], moved.clientY - start[1]) < 5) return;
            this.dragged = true;
            this.moving = block;
            const spot = this.under({ clientX: moved.clientX, clientY: moved.clientY - grip });
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
