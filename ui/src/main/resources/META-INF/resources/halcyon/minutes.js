import { HalcyonElement, h } from './element.js';

// The minutes behind one line of a claim.
class Minutes extends HalcyonElement {
    draw() {
        const { from, to, bars } = this.data ?? { from: 0, to: 1, bars: [] };
        const at = moment => `${(((moment - from) / (to - from)) * 100).toFixed(2)}%`;
        const length = bar => `max(6px, ${(((bar.to - bar.from) / (to - from)) * 100).toFixed(2)}%)`;
        this.setAttribute('role', 'img');
        this.setAttribute('aria-label', bars.map(bar => bar.label).join('; '));
        this.replaceChildren(...bars.map(bar => h('span', {
            class: `minutes-bar ${bar.kind === 'infusion' ? 'is-infusion' : ''} ${bar.earns ? '' : 'is-evidence'}`,
            style: `inset-inline-start:${at(bar.from)};width:${length(bar)}`,
            title: bar.label,
        })));
    }
}

Minutes.define('halcyon-minutes');
