import { HalcyonElement, s } from './element.js';

// The last weeks as a line; the last one is marked.
class Sparkline extends HalcyonElement {
    static fields = ['data', 'name'];

    connectedCallback() {
        super.connectedCallback();
        this.watch = new ResizeObserver(() => this.drawSoon());
        this.watch.observe(this);
    }

    disconnectedCallback() {
        this.watch.disconnect();
    }

    draw() {
        const values = this.data ?? [];
        const width = this.clientWidth || 260, height = this.clientHeight || 40, inset = 4;
        if (values.length < 2) { this.replaceChildren(); return; }
        const least = Math.min(...values), most = Math.max(...values), span = most - least || 1;
        const x = i => inset + (i * (width - 2 * inset)) / (values.length - 1);
        const y = value => height - inset - 2 - ((value - least) * (height - 2 * inset - 4)) / span;
        const points = values.map((value, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`);
        this.replaceChildren(s('svg', { width, height, role: 'img', 'aria-label': `${this.name ?? ''}: ${values.join(', ')}` },
            s('line', { x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5, class: 'spark-base' }),
            s('polyline', { points: points.join(' '), class: 'spark-line' }),
            s('circle', { cx: x(values.length - 1), cy: y(values.at(-1)), r: 3, class: 'spark-last' })));
    }
}

Sparkline.define('halcyon-sparkline');
