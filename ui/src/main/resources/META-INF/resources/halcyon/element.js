// What all our elements share: properties that draw again, and short ways to make nodes.
const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === false || value == null) continue;
        if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? '' : value);
    }
    for (const child of children.flat(9)) if (child != null && child !== false) node.append(child);
    return node;
}

/** Makes an HTML node. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** Makes an SVG node. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** The state's icon with the same drawing as everywhere else. */
export const icon = state => h('span', { class: 'state-icon state-icon-' + state, 'aria-hidden': 'true' });

export const pad = number => String(number).padStart(2, '0');

/** Draws again, once a frame, whenever a named property is set; not for the same word or number again, which would take away a
 *  button that is being held. */
export class HalcyonElement extends HTMLElement {
    static fields = ['data'];

    static define(name) {
        for (const field of this.fields) {
            Object.defineProperty(this.prototype, field, {
                get() { return this['_' + field]; },
                set(value) {
                    if (value === this['_' + field] && Object(value) !== value) return;
                    this['_' + field] = value;
                    this.drawSoon();
                },
            });
        }
        if (!customElements.get(name)) customElements.define(name, this);
    }

    connectedCallback() {
        for (const field of this.constructor.fields) {
            if (!Object.hasOwn(this, field)) continue;
            const early = this[field];
            delete this[field];
            this[field] = early;
        }
        this.drawSoon();
    }

    drawSoon() {
        if (this.drawing || !this.isConnected) return;
        this.drawing = requestAnimationFrame(() => {
            this.drawing = 0;
            if (this.isConnected) this.draw();
        });
    }

    tell(name, detail) {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }
}
