import { h, icon } from '../element.js';
import '../clock.js';
import '../trend.js';
import { nextDue, upcoming } from './plan.js';

const COLOURS = { PREPARING: 'waiting', DRAWN: 'ready', RUNNING: 'dosed', MONITORING: 'watch', DISCHARGED: 'watch', SIGNED: 'done', ABANDONED: 'done' };

/** The clocks, the trend and what happened. */
export class Left {
    constructor(cockpit) {
        this.cockpit = cockpit;
        this.clocks = h('div', { class: 'cockpit-clocks', tabindex: 0, role: 'group' });
        this.loud = h('halcyon-clock');
        this.next = h('halcyon-clock');
        this.nextWord = h('span');
        this.trend = h('halcyon-trend');
        this.title = h('h2');
        this.legend = h('span', { class: 'trend-legend' });
        this.chart = h('div', { class: 'cockpit-chart' }, h('div', { class: 'row spread' }, h('span', { class: 'row wide' }, this.title, this.legend), this.tableButton()), this.trend);
        this.events = h('ol', { class: 'cockpit-events', tabindex: 0 });
        this.node = h('div', { class: 'cockpit-left' }, this.clocks, this.chart, this.events);
    }

    tableButton() {
        this.toTable = h('button', { type: 'button', class: 'trend-table', onclick: () => { this.trend.table = !this.trend.table; } });
        return this.toTable;
    }

    draw({ session, plan, now }) {
        const { cockpit } = this, begun = session.startedAt != null;
        this.chart.hidden = this.clocks.hidden = Boolean(cockpit.panels?.left) || (!begun && !session.sets.length);
        this.drawClocks(session, plan, now);
        this.drawTrend(session, plan, now);
        this.drawEvents(session);
    }

    drawClocks(session, plan, now) {
        const { cockpit } = this, colour = COLOURS[session.state];
        this.clocks.setAttribute('aria-label', cockpit.text('clocks'));
        const mark = h('span', { class: 'is-' + colour }, icon(colour));
        const since = { RUNNING: session.startedAt, MONITORING: session.stoppedAt }[session.state];
        const first = since == null ? [mark, this.fact(session.stateWord, session.chair)] : [mark, this.loudClock(session, plan, since, now, colour)];
        const due = nextDue(session, plan);
        const next = due == null ? null : h('div', { class: 'cockpit-next' }, this.ring(due, session, plan, now), h('div', {}, this.nextWord));
        this.nextWord.textContent = due == null ? '' : cockpit.text('next', cockpit.clock(due));
        this.clocks.replaceChildren(...first, ...session.facts.map(fact => this.fact(fact.value, fact.under)), ...(next ? [next] : []));
    }

    loudClock(session, plan, since, now, colour) {
        const running = session.state === 'RUNNING', text = this.cockpit;
        Object.assign(this.loud, { moment: since, now, up: true });
        const still = session.pauses.find(pause => pause.to == null), word = still ? text.text('paused', text.clock(still.from)) : text.text(running ? 'dosed' : 'recovering');
        return h('div', { class: 'row wide' }, h('div', { class: 'clock-loud' }, this.loud),
            h('div', { class: 'cockpit-fact' }, h('span', { class: 'is-' + colour }, word), h('span', {}, text.text('ofMinutes', running ? plan.runMinutes : plan.watchMinutes))));
    }

    ring(due, session, plan, now) {
        const last = session.sets.filter(set => !set.struck).at(-1)?.at ?? now;
        Object.assign(this.next, { moment: due, now, ring: Math.max(60, (due - last) / 1000), late: this.cockpit.text('late') });
        return this.next;
    }

    fact(value, under) {
        return h('div', { class: 'cockpit-fact' }, h('span', {}, value), h('span', {}, under));
    }

    drawTrend(session, plan, now) {
        const { cockpit } = this, sets = session.sets.filter(set => !set.struck), still = session.pauses.some(pause => pause.to == null);
        const print = JSON.stringify([sets, session.state, session.stoppedAt, session.dose, session.pauses, still && Math.floor(now / 15000)]);
        if (print === this.print || this.chart.hidden) return;
        this.print = print;
        this.title.textContent = cockpit.text('trend');
        this.toTable.replaceChildren(cockpit.text('table'), ' ', h('kbd', {}, 't'));
        this.legend.replaceChildren(h('span', { class: 'legend-pressure' }), 'BP', h('span', { class: 'legend-rate' }), 'HR');
        const keys = ['band', 'dose', 'given', 'left', 'set', 'time'];
        this.trend.texts = Object.fromEntries(keys.map(key => [key, cockpit.line.picture.texts['trend.' + key]]));
        const dose = this.dose(session, plan, now), over = ['DISCHARGED', 'SIGNED', 'ABANDONED'].includes(session.state);
        this.trend.data = {
            summary: cockpit.text('trend.summary', sets.length), zone: session.zone, from: session.from, to: over ? session.to : Math.max(session.to, now + 300000), now,
            live: ['RUNNING', 'MONITORING'].includes(session.state), low: session.low, high: session.high, due: upcoming(session, plan, now), dose,
            sets: sets.map(set => ({ ...set, alert: set.alerts.some(word => /systolic|diastolic|baseline/.test(word)), oxygenAlert: set.alerts.some(word => word.startsWith('oxygen')) })),
        };
    }

    /** The pump's bar: it grows by the time the pump stands still. */
    dose(session, plan, now) {
        if (!session.dose) return null;
        const still = session.pauses.reduce((sum, pause) => sum + (pause.to ?? now) - pause.from, 0);
        return { ...session.dose, still, to: session.stoppedAt ?? session.dose.from + plan.runMinutes * 60000 + still };
    }

    drawEvents(session) {
        const lines = [...session.lines, ...session.sets.map(set => this.lineOf(set))].sort((one, other) => other.at - one.at);
        const print = JSON.stringify(lines);
        if (print === this.printed) return;
        this.printed = print;
        this.events.setAttribute('aria-label', this.cockpit.text('events'));
        this.events.replaceChildren(...lines.map(line => this.drawLine(line)));
    }

    lineOf(set) {
        const { cockpit } = this, said = cockpit.text('set', `${set.systolic}/${set.diastolic}`, set.heartRate, set.oxygen, set.respiratoryRate) + (set.sedation == null ? '' : ` · MOAA/S ${set.sedation}`);
        const colour = set.waiting ? 'waiting' : set.alerts.length && !set.struck ? 'watch' : 'done';
        return { at: set.at, colour, said, by: set.struck ? cockpit.text('struck', set.struck) : set.by, struck: Boolean(set.struck), set: set.waiting ? null : set.id };
    }

    drawLine(line) {
        const { cockpit } = this;
        const { verb, about } = line.set ? { verb: 'strikeVitals', about: { id: 'strike', set: line.set } } : { verb: 'strikeNote', about: { id: 'strikeNote', line: line.note } };
        const mayStrike = (line.set || line.note) && !line.struck && cockpit.may(verb) && cockpit.line.picture.session.writable && !cockpit.alone;
        return h('li', { class: line.waiting ? 'is-kept' : null }, h('time', { class: 'time' }, cockpit.clock(line.at)), h('span', { class: 'is-' + line.colour }, icon(line.colour)),
            h('span', { class: line.struck ? 'struck' : null }, line.said), h('span', { class: 'quiet small' }, line.struck && !line.set ? cockpit.text('struck', line.struck) : line.by),
            mayStrike ? h('button', { type: 'button', class: 'line-act', 'aria-label': `${cockpit.text('strike')} ${cockpit.clock(line.at)}`, onclick: () => cockpit.tell('act', about) }, cockpit.text('strike')) : null);
    }
}
