import { HalcyonElement, h } from './element.js';

const HELD = 1000;

// A button that acts only when it is held for a second.
class Hold extends HalcyonElement {
    static fields = ['label', 'hint', 'disabled'];

    draw() {
        const button = h('button', { type: 'button', class: 'hold', disabled: this.disabled },
            h('span', { class: 'hold-fill', 'aria-hidden': 'true' }),
            h('span', { class: 'hold-mark', 'aria-hidden': 'true' }),
            h('span', { class: 'hold-words' }, h('span', {}, this.label ?? ''), h('small', {}, this.hint ?? '')));
        const begin = () => this.begin(button);
        const end = () => this.end(button);
        button.addEventListener('pointerdown', begin);
        for (const stop of ['pointerup', 'pointerleave', 'pointercancel', 'blur']) button.addEventListener(stop, end);
        button.addEventListener('keydown', event => {
            if ((event.key === ' ' || event.key === 'Enter') && !event.repeat) begin();
        });
        button.addEventListener('keyup', end);
        button.addEventListener('contextmenu', event => event.preventDefault());
        this.replaceChildren(button);
    }

    begin(button) {
        if (this.disabled || this.timer) return;
        button.classList.add('is-held');
        this.timer = setTimeout(() => {
            this.end(button);
            this.tell('held');
        }, HELD);
    }

    end(button) {
        clearTimeout(this.timer);
        this.timer = 0;
        button.classList.remove('is-held');
    }
}

Hold.define('halcyon-hold');
