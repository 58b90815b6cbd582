import { h, icon } from '../element.js';
import '../vitals-pad.js';
import { nextDue, unlikely } from './plan.js';

const FIELDS = [
    ['systolic', 'SYS', 'mmHg', 20, 350], ['diastolic', 'DIA', 'mmHg', 10, 250], ['heartRate', 'HR', '/min', 0, 300],
    ['oxygen', 'SpO₂', '%', 0, 100], ['respiratoryRate', 'RR', '/min', 0, 99], ['sedation', 'MOAA/S', '0–5', 0, 5],
];

/** One set of vitals, typed. Limits of the protocol only paint a field; what is unlikely is asked for once more. */
export class Right {
    constructor(cockpit) {
        this.cockpit = cockpit;
        this.round = 0;
        this.title = h('h2');
        this.due = h('span', { class: 'badge' });
        this.pad = h('halcyon-vitals-pad');
        this.pad.addEventListener('save', event => this.save(event.detail));
        this.ask = h('div', { class: 'pad-ask', role: 'alertdialog', hidden: true });
        this.node = h('div', { class: 'cockpit-right' }, h('div', { class: 'row spread' }, this.title, this.due), this.pad, this.ask);
    }

    draw({ session, plan, now }) {
        const { cockpit } = this, open = ['PREPARING', 'DRAWN', 'RUNNING', 'MONITORING'].includes(session.state);
        this.node.hidden = Boolean(cockpit.panels?.right) || !open || !cockpit.may('recordVitals');
        if (this.node.hidden) return;
        const last = session.sets.filter(set => !set.struck).at(-1), print = JSON.stringify([last, session.state, session.low]);
        this.tick({ session, plan, now });
        if (print === this.print) return;
        this.print = print;
        this.pad.texts = Object.fromEntries(['was', 'back', 'next', 'save', 'range', 'missing'].map(key => [key, cockpit.line.picture.texts['pad.' + key]]));
        this.pad.data = { fields: this.fields(session, plan, last), shape: session.state };
    }

    tick({ session, plan, now }) {
        const { cockpit } = this, due = nextDue(session, plan);
        this.title.textContent = cockpit.text('vitals', cockpit.clock(now));
        const word = due == null || due - now > 120000 ? '' : due > now ? 'soon' : 'due';
        if (word === this.word) return;
        this.word = word;
        this.due.hidden = !word;
        this.due.className = 'badge is-' + (word === 'due' ? 'stop' : 'watch');
        if (word) this.due.replaceChildren(icon(word === 'due' ? 'stop' : 'watch'), cockpit.text(word));
    }

    fields(session, plan, last) {
        const { limits } = plan;
        const bounds = {
            systolic: [limits.systolicLow, limits.systolicHigh - 1], diastolic: [null, limits.diastolicHigh - 1], heartRate: [limits.heartRateLow, limits.heartRateHigh],
            oxygen: [limits.oxygenLow, null], respiratoryRate: [limits.respiratoryRateLow, null], sedation: [limits.sedationLow + 1, null],
        };
        const before = session.state === 'PREPARING' || session.state === 'DRAWN';
        return FIELDS.map(([key, label, unit, min, max]) => ({
            key, label, unit, min, max, name: this.cockpit.text('field.' + key), optional: key === 'sedation' && before, last: last?.[key] ?? null,
            alarmBelow: bounds[key][0], alarmAbove: bounds[key][1],
        }));
    }

    save(set) {
        if (set.diastolic >= set.systolic) { this.pad.refused = this.cockpit.text('crossed'); return; }
        this.pad.refused = '';
        const questions = unlikely(set, this.cockpit.line.picture.plan);
        if (!questions.length) { this.keep(set, false); return; }
        this.ask.replaceChildren(
            h('p', {}, questions.map(question => h('span', { class: 'pad-question' }, this.cockpit.text('unlikely', this.cockpit.text('field.' + question.field), question.value, question.low, question.high)))),
            h('button', { type: 'button', class: 'button filled', onclick: () => this.keep(set, true) }, this.cockpit.text('unlikely.keep')),
            h('button', { type: 'button', class: 'button', onclick: () => this.correct(questions[0].field) }, this.cockpit.text('unlikely.correct')));
        this.ask.hidden = false;
        this.pad.hidden = true;
        this.ask.lastChild.focus();
    }

    keep(set, sure) {
        this.answered();
        this.cockpit.enter('vitals', { set, sure });
        this.pad.round = ++this.round;
    }

    correct(field) {
        this.answered();
        this.pad.querySelector(`input[name=${field}]`)?.focus();
    }

    answered() {
        this.ask.hidden = true;
        this.pad.hidden = false;
    }

    focus() {
        (this.pad.inputs?.find(input => input.value === '') ?? this.pad.inputs?.[0])?.focus();
    }
}
