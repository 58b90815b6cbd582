import { HalcyonElement, h } from './element.js';

/**
 * One set of vital signs as fast as fingers go: a field advances when no further digit can fit, Enter goes on, Backspace goes
 * back. Nothing is ever filled in from the last set: it is only shown beneath. Tells: save {key: number}.
 */
class VitalsPad extends HalcyonElement {
    static fields = ['data', 'texts', 'refused', 'round'];

    text(key, ...values) {
        return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.texts?.[key] ?? key);
    }

    draw() {
        const data = this.data;
        if (!data) return;
        if (this.inputs && this.drawnRound === this.round) return this.renew();
        this.drawnRound = this.round;
        this.inputs = data.fields.map(field => this.drawInput(field));
        const fields = h('div', { class: 'pad-fields' }, data.fields.map((field, i) => h('label', { class: 'pad-field' },
            h('span', { class: 'pad-label' }, field.label, ' ', h('small', {}, field.unit)), this.inputs[i],
            h('small', { class: 'pad-was' }, this.was(field)))));
        const keys = ['7', '8', '9', '4', '5', '6', '1', '2', '3', '0'].map(digit => this.drawKey(digit, digit, () => this.type(digit)));
        const back = this.drawKey('⌫', this.text('back'), () => this.erase()), next = this.drawKey(this.text('next') + ' ⏎', this.text('next'), () => this.next());
        back.classList.add('is-word');
        next.classList.add('is-word');
        this.save = h('button', { type: 'button', class: 'pad-save button filled', onclick: () => this.send() }, this.text('save'));
        this.why = h('p', { class: 'pad-why is-stop', role: 'alert' });
        this.replaceChildren(fields, this.why, h('div', { class: 'pad-keys' }, keys, back, next), this.save);
        this.at = 0;
        this.showRefusal();
        if (this.round > 0) this.inputs[0].focus();
    }

    /** Somebody else's set is the last one now: what is being typed stays. */
    renew() {
        this.data.fields.forEach((field, i) => { this.inputs[i].closest('.pad-field').querySelector('.pad-was').textContent = this.was(field); });
        this.showRefusal();
    }

    was(field) { return field.last == null ? ' ' : this.text('was', field.last); }

    drawInput(field) {
        const input = h('input', {
            type: 'text', inputmode: matchMedia('(pointer: coarse)').matches ? 'none' : 'numeric', autocomplete: 'off', maxlength: String(field.max).length,
            'aria-label': `${field.name ?? field.label} ${field.unit}, ${this.text('range', field.min, field.max)}`, name: field.key,
        });
        input.addEventListener('focus', () => { this.at = this.inputs.indexOf(input); input.select(); });
        input.addEventListener('keydown', event => this.key(event, input));
        input.addEventListener('input', () => {
            input.value = input.value.replace(/\D/g, '');
            this.check(input, field);
            if (this.full(input.value, field)) this.next();
        });
        input.addEventListener('blur', () => this.check(input, field, true));
        return input;
    }

    drawKey(label, name, act) {
        // the pointer must not take the focus away from the field
        return h('button', { type: 'button', class: 'pad-key', tabindex: -1, 'aria-label': name, onpointerdown: event => event.preventDefault(), onclick: act }, label);
    }

    full(value, field) {
        return value !== '' && (value.length >= String(field.max).length || Number(value) * 10 > field.max);
    }

    current() { return this.inputs[this.at]; }

    type(digit) {
        const input = this.current(), field = this.data.fields[this.at];
        const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length && input.value !== '';
        input.value = whole ? digit : (input.value + digit).slice(0, String(field.max).length);
        input.focus();
        input.setSelectionRange(input.value.length, input.value.length);
        this.check(input, field);
        if (this.full(input.value, field)) this.next();
    }

    erase() {
        const input = this.current();
        if (input.value === '' && this.at > 0) { this.inputs[--this.at].focus(); return; }
        input.value = input.value.slice(0, -1);
        this.check(input, this.data.fields[this.at]);
    }

    next() {
        if (this.at === this.inputs.length - 1) { this.save.focus(); return; }
        this.inputs[this.at + 1].focus();
    }

    key(event, input) {
        if (event.key === 'Enter') { event.preventDefault(); this.next(); }
        if (event.key === 'Backspace' && input.value === '' && this.at > 0) { event.preventDefault(); this.inputs[this.at - 1].focus(); }
    }

    check(input, field, left) {
        const value = input.value === '' ? null : Number(input.value);
        const outside = value != null && (value > field.max || (left && value < field.min));
        const alarm = value != null && left && ((field.alarmBelow != null && value < field.alarmBelow) || (field.alarmAbove != null && value > field.alarmAbove));
        input.closest('.pad-field')?.classList.toggle('is-bad', Boolean(outside || alarm));
        input.setAttribute('aria-invalid', outside ? 'true' : 'false');
        if (outside) this.why.textContent = `${field.label}: ${this.text('range', field.min, field.max)}`;
        if (!outside && this.why && !this.refused) this.why.textContent = '';
        return !outside;
    }

    send() {
        const missing = this.data.fields.findIndex((field, i) => !field.optional && this.inputs[i].value === '');
        if (missing >= 0) {
            this.why.textContent = this.text('missing', this.data.fields[missing].label);
            this.inputs[missing].focus();
            return;
        }
        const wrong = this.data.fields.findIndex((field, i) => !this.check(this.inputs[i], field, true));
        if (wrong >= 0) { this.inputs[wrong].focus(); return; }
        this.tell('save', Object.fromEntries(this.data.fields.flatMap((field, i) => this.inputs[i].value === '' ? [] : [[field.key, Number(this.inputs[i].value)]])));
    }

    showRefusal() {
        if (this.why) this.why.textContent = this.refused ?? '';
    }
}

VitalsPad.define('halcyon-vitals-pad');
