import { h, icon } from '../element.js';
import '../hold.js';
import { muted, sound } from './sound.js';

/** What can be done now: kept here what may go on without the server, the page's own acts only with it. */
export class Foot {
    constructor(cockpit) {
        this.cockpit = cockpit;
        this.own = h('span', { class: 'foot-acts' });
        this.age = h('span', { class: 'foot-age' });
        this.saved = h('span', { class: 'foot-saved' });
        this.said = h('span', { class: 'quiet not-a-monitor' });
        this.bell = h('button', { type: 'button', class: 'line-act', onclick: () => { sound('warning'); this.tick(); } });
        this.hold = h('halcyon-hold');
        this.hold.addEventListener('held', () => cockpit.enter('stop', {}));
        this.node = h('div', { class: 'cockpit-foot' }, this.own, h('span', { class: 'foot-words' }, h('span', { class: 'row' }, this.age, this.saved, this.bell), this.said), this.hold);
    }

    draw(model) {
        const { cockpit } = this, { session } = model, running = session.state === 'RUNNING';
        const own = session.writable ? [['a', 'adverseEvent', () => cockpit.composer.adverseEvent()], ['n', 'note', () => cockpit.composer.note()]] : [];
        const buttons = own.filter(([, verb]) => cockpit.may(verb)).map(([key, verb, act]) => this.button(verb, cockpit.text(verb), act, key));
        if (running && cockpit.may('pause')) {
            const verb = session.pauses.every(pause => pause.to != null) ? 'pause' : 'restart';
            buttons.push(this.button(verb, cockpit.text(verb), () => cockpit.enter(verb, {})));
        }
        const acts = cockpit.alone ? [] : (cockpit.acts ?? []).map(act => this.act(act));
        this.show([...buttons, ...acts.filter(act => !act.classList.contains('filled')), ...acts.filter(act => act.classList.contains('filled'))]);
        this.hold.hidden = !running || !cockpit.may('stop');
        Object.assign(this.hold, { label: cockpit.text('stop'), hint: cockpit.text('hold') });
        this.said.textContent = cockpit.text('notAMonitor');
        this.tick();
    }

    /** Only what changed is drawn anew, and who stood on a button by the keyboard stands on it still. */
    show(buttons) {
        const print = buttons.map(button => button.outerHTML).join('');
        if (print === this.print) return;
        this.print = print;
        const stood = this.own.contains(document.activeElement) && document.activeElement.dataset.act;
        this.own.replaceChildren(...buttons);
        if (stood) this.own.querySelector(`[data-act="${stood}"]`)?.focus();
    }

    button(id, label, act, key) {
        return h('button', { type: 'button', class: 'button', 'data-act': id, 'aria-keyshortcuts': key, onclick: act }, label);
    }

    act(act) {
        const button = this.button(act.id, act.label, () => this.cockpit.tell('act', { id: act.id }));
        if (act.primary) button.classList.add('filled');
        button.disabled = !act.enabled || this.cockpit.line.lost;
        if (this.cockpit.line.lost) button.title = this.cockpit.text('needsServer');
        return button;
    }

    tick() {
        const { cockpit } = this, { line } = cockpit, age = Math.max(0, Math.round((Date.now() - line.heard) / 1000)), fresh = !line.lost && age < 20;
        const state = fresh ? 'ready' : 'watch', words = cockpit.text(fresh ? 'live' : 'old', age < 120 ? `${age} s` : `${Math.floor(age / 60)} min`);
        if (this.words !== words) {
            this.words = words;
            this.age.className = 'foot-age is-' + state;
            this.age.replaceChildren(icon(state), words);
        }
        this.saved.textContent = line.sent ? cockpit.text('saved', cockpit.clock(line.sent, true)) : '';
        this.bell.textContent = cockpit.text(muted() ? 'sound.off' : 'sound.test');
    }
}
