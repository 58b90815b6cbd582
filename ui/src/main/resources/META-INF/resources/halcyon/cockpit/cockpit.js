import { HalcyonElement, h } from '../element.js';
import { Line } from './line.js';
import { RANK, alarms, alerts } from './plan.js';
import { AlarmBar } from './alarm.js';
import { Left } from './left.js';
import { Right } from './pad.js';
import { Composer } from './compose.js';
import { Foot } from './foot.js';
import { Kept } from './kept.js';

const TYPING = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-dialog';

/**
 * One patient's session at the chair. It goes on without the server: vitals, events, notes, pause and stop are kept here and
 * sent in their order. `acts` are buttons of the page that need the server; `panels` says which side the page draws itself.
 * Tells: act {id}, moved when the record is another than the page has shown.
 */
class Cockpit extends HalcyonElement {
    static fields = ['session', 'acts', 'panels', 'alone'];

    connectedCallback() {
        super.connectedCallback();
        this.parts ??= [new AlarmBar(this), new Kept(this), new Left(this), new Right(this), new Composer(this), new Foot(this)];
        this.replaceChildren(...this.parts.map(part => part.node));
        this.composer = this.parts[4];
        this.timer = setInterval(() => this.tick(), 1000);
        this.onkey = event => this.key(event);
        document.addEventListener('keydown', this.onkey);
        this.onseen = () => this.stayAwake();
        document.addEventListener('visibilitychange', this.onseen);
        navigator.serviceWorker?.register('/session/worker.js').catch(() => {});
    }

    disconnectedCallback() {
        clearInterval(this.timer);
        document.removeEventListener('keydown', this.onkey);
        document.removeEventListener('visibilitychange', this.onseen);
        this.line?.stop();
        this.line = null;
        this.parts[0].leave();
        this.awake?.release();
        this.awake = null;
    }

    text(key, ...values) {
        return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.line?.picture?.texts[key] ?? '');
    }

    clock(moment, seconds) {
        const zone = this.line.picture.session.zone;
        if (this.zone !== zone) {
            this.zone = zone;
            const format = second => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second, hourCycle: 'h23' });
            this.formats = [format(undefined), format('2-digit')];
        }
        return this.formats[seconds ? 1 : 0].format(moment);
    }

    may(verb) { return this.line.picture.may.includes(verb); }

    /** The record with what still waits here. */
    model() {
        const picture = this.line.picture, now = this.line.now();
        const session = { ...picture.session, sets: [...picture.session.sets], lines: [...picture.session.lines], pauses: [...picture.session.pauses] };
        for (const entry of this.line.waiting) if (entry.session === session.id && entry.state === 'waiting') this.apply(session, entry, picture);
        session.sets.sort((one, other) => one.at - other.at);
        session.lines.sort((one, other) => one.at - other.at);
        return { session, plan: picture.plan, now, alarms: this.standing(session, picture, now) };
    }

    /** The server's alarms; the device's own for what the server does not know yet. */
    standing(session, picture, now) {
        const taken = new Set(this.line.waiting.filter(entry => entry.kind === 'alarm').map(entry => entry.alarm));
        const raised = picture.alarms.filter(alarm => !alarm.takenBy && !taken.has(alarm.id)).map(alarm => ({ ...alarm, raised: alarm.id }));
        const own = alarms(session, picture.plan, now).filter(alarm => !alarm.known(picture.alarms));
        return [...raised, ...own].sort((one, other) => RANK[one.level] - RANK[other.level]);
    }

    apply(session, entry, picture) {
        const line = { at: entry.at, colour: 'waiting', by: this.text('here'), waiting: true };
        if (entry.kind === 'vitals') {
            session.sets.push({ ...entry.set, id: entry.key, at: entry.at, by: this.text('here'), waiting: true, alerts: alerts(entry.set, picture.plan.limits, session) });
            return;
        }
        if (entry.kind === 'stop' && session.state === 'RUNNING') Object.assign(session, { state: 'MONITORING', stoppedAt: entry.at });
        if (entry.kind === 'pause') session.pauses.push({ from: entry.at, to: null });
        if (entry.kind === 'restart') session.pauses = session.pauses.map(pause => ({ from: pause.from, to: pause.to ?? entry.at }));
        session.lines.push({ ...line, said: this.text('said.' + entry.kind, entry.text ?? '', this.text('severity.' + entry.severity)) });
    }

    draw() {
        if (this.session == null) return;
        if (!this.line || this.line.session !== this.session) {
            this.line?.stop();
            this.line = new Line(this.session);
            this.line.addEventListener('change', () => this.drawSoon());
            this.line.start();
        }
        this.classList.toggle('is-alone', Boolean(this.alone));
        if (!this.line.picture) return;
        const model = this.model();
        for (const part of this.parts) part.draw(model);
        this.tellMoved();
        this.stayAwake();
    }

    /** Every second: clocks, ages, alarms that come by time. */
    tick() {
        if (!this.line?.picture) return;
        const model = this.model();
        for (const part of this.parts) part.tick?.(model);
    }

    tellMoved() {
        const seen = this.line.picture.seen;
        if (this.seen && this.seen !== seen) this.tell('moved', { state: this.line.picture.session.state });
        this.seen = seen;
    }

    async stayAwake() {
        const wanted = ['RUNNING', 'MONITORING'].includes(this.line?.picture?.session.state);
        if (!wanted || document.hidden || this.awake || !navigator.wakeLock) return;
        this.awake = await navigator.wakeLock.request('screen').catch(() => null);
        this.awake?.addEventListener('release', () => { this.awake = null; });
    }

    key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || !this.line?.picture) return;
        const from = event.composedPath().find(node => node instanceof Element && node.matches(TYPING));
        if (event.key === 'Escape') this.composer.close();
        if (from && !from.closest('halcyon-vitals-pad')) return;
        const act = { v: () => this.parts[3].focus(), a: () => this.composer.adverseEvent(), n: () => this.composer.note() }[event.key];
        if (!act) return;
        event.preventDefault();
        act();
    }

    enter(kind, body) { return this.line.enter(kind, body); }
}

Cockpit.define('halcyon-cockpit');
