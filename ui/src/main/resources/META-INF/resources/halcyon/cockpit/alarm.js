import { h } from '../element.js';
import { Bell } from './sound.js';

const REASONS = ['MEASURED_AGAIN', 'PATIENT_TREATED', 'PRESCRIBER_TOLD', 'EXPECTED', 'MEASURING_FAULT'];

/** The worst alarm that nobody has taken: level by colour, shape and word; a critical one sounds until somebody takes it by name. */
export class AlarmBar {
    constructor(cockpit) {
        this.cockpit = cockpit;
        this.taken = new Set();
        this.bell = new Bell();
        this.node = h('div', { class: 'alarm-place', role: 'alert' });
    }

    leave() { this.bell.quiet(); }

    draw(model) { this.tick(model); }

    tick({ alarms, session }) {
        const standing = alarms.filter(alarm => !this.taken.has(alarm.id)), worst = standing[0];
        this.bell.hear(worst);
        if (worst?.id !== this.worst) [this.worst, this.asking] = [worst?.id, false];
        const print = worst && JSON.stringify([worst, this.asking, standing.length]);
        if (print === this.print) return;
        this.print = print;
        if (!worst) { this.node.replaceChildren(); return; }
        this.node.replaceChildren(h('div', { class: 'alarm is-' + worst.level }, h('span', { class: 'alarm-shape', 'aria-hidden': 'true' }),
            h('div', { class: 'alarm-words' }, h('div', { class: 'alarm-title' }, this.title(worst)), h('div', { class: 'alarm-cure' }, this.cure(worst, session, standing.length - 1))),
            this.asking ? this.reasons(worst) : this.take(worst)));
    }

    title(alarm) {
        const { cockpit } = this;
        const what = alarm.said ?? (alarm.due ? cockpit.text('alarm.late', alarm.late) : alarm.set.alerts.map(word => cockpit.text('alert.' + word)).join(', '));
        return cockpit.text('alarm.' + alarm.level, what);
    }

    cure(alarm, session, more) {
        const { cockpit } = this, set = alarm.set ?? session.sets.filter(each => !each.struck).at(-1);
        const others = more > 0 ? ' ' + cockpit.text('alarm.more', more) : '';
        if (alarm.calledFor) return cockpit.text('alarm.called', alarm.calledFor, cockpit.clock(alarm.at)) + others;
        if (alarm.due) return cockpit.text('alarm.late.cure.' + alarm.level, cockpit.clock(alarm.due)) + others;
        if (!set || alarm.word === 'check-missing') return cockpit.text('alarm.since', cockpit.clock(alarm.at)) + others;
        return cockpit.text('alarm.numbers', `${set.systolic}/${set.diastolic}`, set.heartRate, set.oxygen, cockpit.clock(set.at)) + others;
    }

    take(alarm) {
        if (alarm.level === 'advisory' || !this.cockpit.may('acknowledgeAlarm')) return null;
        return h('button', { type: 'button', class: 'button alarm-take', onclick: () => { this.asking = true; this.cockpit.drawSoon(); } }, this.cockpit.text('alarm.take.' + alarm.level));
    }

    reasons(alarm) {
        const { cockpit } = this;
        return h('div', { class: 'alarm-reasons', role: 'group', 'aria-label': cockpit.text('alarm.why') }, REASONS.map(reason => h('button', {
            type: 'button', class: 'button alarm-take', onclick: () => this.takenFor(alarm, reason) }, cockpit.text('alarm.reason.' + reason))));
    }

    takenFor(alarm, reason) {
        const { cockpit } = this;
        this.taken.add(alarm.id);
        if (alarm.raised) cockpit.enter('alarm', { alarm: alarm.raised, reason });
        else cockpit.enter('note', { text: cockpit.text('alarm.taken', this.title(alarm), cockpit.text('alarm.reason.' + reason)) });
        cockpit.drawSoon();
    }
}
