import { h } from '../element.js';

const SEVERITIES = ['MILD', 'MODERATE', 'SEVERE'];
const COMMON = ['nausea', 'vomiting', 'dizziness', 'headache', 'anxiety', 'dissociation'];

/** One line to write into, above the foot and never over the record: a note, or what went wrong. */
export class Composer {
    constructor(cockpit) {
        this.cockpit = cockpit;
        this.node = h('form', { class: 'composer cockpit-composer', hidden: true });
        this.node.addEventListener('submit', event => { event.preventDefault(); this.save?.(); });
    }

    draw() {}

    close() {
        if (this.node.hidden) return;
        this.node.hidden = true;
        this.opener?.focus();
    }

    open(name, label, more) {
        const { cockpit } = this;
        if (!cockpit.line.picture.session.writable) return;
        this.opener = document.activeElement;
        this.text = h('input', { type: 'text', class: 'composer-text', maxlength: 500, autocomplete: 'off', 'aria-label': label });
        this.node.replaceChildren(h('strong', {}, label), ...more(this.text), h('button', { type: 'button', class: 'button', onclick: () => this.close() }, cockpit.text('cancel')));
        this.node.dataset.kind = name;
        this.node.hidden = false;
        this.text.focus();
    }

    note() {
        if (!this.cockpit.may('note')) return;
        this.save = () => this.keep('note', {});
        this.open('note', this.cockpit.text('note'), text => [text, h('button', { type: 'submit', class: 'button filled' }, this.cockpit.text('save'))]);
    }

    /** Three taps: open, what, how bad. */
    adverseEvent() {
        const { cockpit } = this;
        if (!cockpit.may('adverseEvent')) return;
        this.save = () => this.node.querySelector('[data-severity]')?.focus();
        const chip = word => h('button', { type: 'button', class: 'chip', onclick: () => { this.text.value = cockpit.text('common.' + word); } }, cockpit.text('common.' + word));
        const severity = word => h('button', { type: 'button', class: 'button', 'data-severity': word, onclick: () => this.keep('adverseEvent', { severity: word }) }, cockpit.text('severity.' + word));
        this.open('adverseEvent', cockpit.text('adverseEvent.what'), text => [
            h('span', { class: 'composer-chips' }, COMMON.map(chip)), text,
            h('span', { class: 'composer-chips', role: 'group', 'aria-label': cockpit.text('severity') }, SEVERITIES.map(severity))]);
    }

    keep(kind, body) {
        const text = this.text.value.trim();
        if (!text) { this.text.focus(); return; }
        this.cockpit.enter(kind, { ...body, text });
        this.close();
    }
}
