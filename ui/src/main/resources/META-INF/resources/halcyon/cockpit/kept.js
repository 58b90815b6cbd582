import { h, icon } from '../element.js';

/** Says when the server is away, what waits here, and what the server would not take: shown until somebody has read it. */
export class Kept {
    constructor(cockpit) {
        this.cockpit = cockpit;
        this.strip = h('div', { class: 'cockpit-away', role: 'status', hidden: true });
        this.list = h('ul', { class: 'cockpit-kept', hidden: true });
        this.node = h('div', { class: 'cockpit-strip' }, this.strip, this.list);
        addEventListener('beforeunload', event => { if (cockpit.isConnected && cockpit.line?.waiting.length && !cockpit.line.lost) event.preventDefault(); });
    }

    draw(model) {
        const { cockpit } = this, open = cockpit.line.waiting.filter(entry => entry.state !== 'waiting');
        this.list.hidden = !open.length;
        const print = JSON.stringify(open);
        if (print !== this.print) this.list.replaceChildren(...open.map(entry => this.drawEntry(entry)));
        this.print = print;
        this.tick(model);
    }

    tick() {
        const { cockpit } = this, { line } = cockpit, waiting = line.waiting.filter(entry => entry.state === 'waiting').length;
        const age = Math.max(0, Math.round((Date.now() - line.heard) / 1000));
        this.strip.hidden = !line.lost && !line.others && age < 20;
        if (this.strip.hidden) return;
        const words = line.signedOut ? cockpit.text('away.signedOut') : line.lost || age >= 20
            ? cockpit.text('away', `${Math.floor(age / 60)}:${String(age % 60).padStart(2, '0')}`, line.heard ? cockpit.clock(line.heard + line.shift) : '–') : cockpit.text('others', line.others);
        const more = line.lost || age >= 20 ? cockpit.text('away.more', waiting) : '';
        if (this.said === words + more) return;
        this.said = words + more;
        this.strip.replaceChildren(icon('watch'), h('strong', {}, words), h('span', {}, more),
            line.signedOut ? h('a', { class: 'button', href: location.pathname }, cockpit.text('signIn')) : null);
    }

    drawEntry(entry) {
        const { cockpit } = this, asked = entry.state === 'asked';
        const what = entry.kind === 'vitals'
            ? cockpit.text('set', `${entry.set.systolic}/${entry.set.diastolic}`, entry.set.heartRate, entry.set.oxygen, entry.set.respiratoryRate)
            : cockpit.text('said.' + entry.kind, entry.text ?? '', cockpit.text('severity.' + entry.severity));
        return h('li', { class: asked ? 'is-watch' : 'is-stop' }, icon(asked ? 'watch' : 'stop'),
            h('span', {}, h('strong', {}, cockpit.text(asked ? 'asked' : 'refused', cockpit.clock(entry.at), what)), ' ', entry.answer.join(' ')),
            asked ? h('button', { type: 'button', class: 'button', onclick: () => cockpit.line.confirm(entry) }, cockpit.text('unlikely.keep')) : null,
            h('button', { type: 'button', class: 'button', onclick: () => cockpit.line.drop(entry) }, cockpit.text(asked ? 'withdraw' : 'read')));
    }
}
