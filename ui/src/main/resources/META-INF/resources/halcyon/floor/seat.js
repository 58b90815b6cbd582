import { h, icon } from '../element.js';
import { minutesSince, minutesTo } from './judge.js';

const LEVEL_ICON = { advisory: 'advisory', warning: 'warning', critical: 'stop' };
const OFF = { pressure: /^(systolic|diastolic|off-baseline)/, pulse: /^heart/, oxygen: /^oxygen/, sedation: /^(sedation|unresponsive)/ };

/** One place on the board. Its node stays as long as the place does, so that whoever stands on it with the keyboard stays there. */
export class Seat {
    constructor(board, session) {
        this.board = board;
        this.face = session ? h('a', { href: 'session/' + session }) : h('div', {});
        this.ride = h('details', { class: 'seat-ride', hidden: true });
        this.node = h('li', {}, this.face, this.ride);
    }

    draw(seat, judged, zone, now, key) {
        const parts = this.parts(seat, judged, zone, now, key), print = JSON.stringify([judged.kind, judged.level, parts]);
        if (print === this.print) return;
        this.print = print;
        this.drawRide(seat.ride);
        this.face.className = ['seat', 'is-' + judged.kind, judged.level && 'level-' + judged.level, seat.phase === 'free' && 'is-free'].filter(Boolean).join(' ');
        if (key && this.face.href) this.face.setAttribute('aria-keyshortcuts', key);
        else this.face.removeAttribute('aria-keyshortcuts');
        this.face.replaceChildren(this.head(parts), this.middle(parts, judged), this.alarm(parts), this.values(parts), this.foot(parts));
    }

    /** Who takes the patient home, for those at hand and never on the wall. */
    drawRide(ride) {
        const { board } = this;
        this.ride.hidden = !ride;
        if (!ride) return;
        const phone = ride.phone && h('a', { href: 'tel:' + ride.phone.replace(/[^+\d]/g, ''), 'router-ignore': true }, ride.phone);
        this.ride.replaceChildren(h('summary', {}, board.text('ride')), h('span', {}, ride.name), phone || board.text('ride.no-phone'));
    }

    /** Everything that stands on its face, as words. */
    parts(seat, judged, zone, now, key) {
        const { board } = this, taken = seat.session != null || seat.who && seat.phase !== 'left';
        return {
            label: seat.label, key: seat.session != null ? key : null, who: seat.who, number: seat.of ? `${seat.number}/${seat.of}` : '',
            phase: this.phase(seat, judged, zone, now), aside: this.aside(seat, judged, zone), due: this.due(seat, judged, zone, now),
            ride: seat.ride, alarm: judged.alarm && { level: judged.alarm.level, said: `${board.text('level.' + judged.alarm.level)}: ${judged.alarm.said}`, after: this.after(judged) },
            vitals: seat.vitals && { ...seat.vitals, at: null }, none: taken ? board.text('vitals.none') : seat.phase === 'left' ? board.text('nobody') : '',
            ago: seat.vitals ? this.ago(minutesSince(seat.vitals.at, now)) : '', observer: seat.observer,
        };
    }

    phase(seat, { late, expected, leaves }, zone, now) {
        const { board } = this;
        if (late) return board.text(late === 'advisory' ? 'phase.due' : 'phase.late');
        if (leaves) return board.text('phase.leave');
        if (expected) return board.text('phase.expected', board.clock(seat.planned, zone));
        if (seat.phase === 'free' && seat.planned != null) return board.text('phase.free.until', board.clock(seat.planned, zone));
        return board.text('phase.' + seat.phase, seat.startedAt == null ? '' : minutesSince(seat.startedAt, now));
    }

    aside(seat, { expected }, zone) {
        const { board } = this;
        if (seat.due != null || expected) return '';
        if (seat.phase === 'free') return seat.planned == null ? board.text('rest') : '';
        if (seat.planned == null) return '';
        return board.text(seat.phase === 'left' ? 'cleaned' : 'planned', board.clock(seat.planned, zone));
    }

    due(seat, { late }, zone, now) {
        const { board } = this;
        if (seat.due == null) return null;
        return { said: late ? board.text('was', board.clock(seat.due, zone)) : board.text('check'), minutes: minutesTo(seat.due, now), unit: board.text(late ? 'minutes.late' : 'minutes') };
    }

    after({ alarm, more }) {
        const { board } = this;
        return [alarm.takenBy && board.text('taken', alarm.takenBy), more > 0 && board.text('more', more)].filter(Boolean).join(' · ');
    }

    ago(minutes) { return minutes ? this.board.text('ago', minutes) : this.board.text('ago.now'); }

    head({ label, key, who, number }) {
        return h('div', { class: 'seat-head' }, h('span', { class: 'seat-label' }, label, key && h('kbd', { 'aria-hidden': 'true' }, key)),
            h('span', { class: 'seat-who' }, who, number && h('small', {}, ' ' + number)));
    }

    middle({ phase, aside, due }, { kind, level }) {
        const shape = level === 'warning' ? 'warning' : kind;
        return h('div', { class: 'seat-middle' }, h('span', { class: 'seat-phase' }, icon(shape), phase),
            due ? h('span', { class: 'seat-due' }, h('span', { class: 'seat-said' }, due.said), h('span', {}, h('b', {}, due.minutes), ' ', h('span', { class: 'seat-unit' }, due.unit)))
                : aside && h('span', { class: 'seat-aside' }, aside));
    }

    alarm({ alarm }) {
        if (!alarm) return '';
        return h('div', { class: 'seat-alarm' }, icon(LEVEL_ICON[alarm.level]), h('b', {}, alarm.said), alarm.after && h('span', {}, alarm.after));
    }

    values({ vitals, none }) {
        if (!vitals) return none ? h('div', { class: 'seat-values is-none' }, none) : '';
        return h('div', { class: 'seat-values' }, this.value('pressure', `${vitals.systolic}/${vitals.diastolic}`, vitals), this.value('pulse', vitals.heartRate, vitals),
            this.value('oxygen', vitals.oxygen, vitals), this.value('sedation', vitals.sedation ?? '–', vitals));
    }

    value(name, shown, { alerts }) {
        const off = alerts.some(alert => OFF[name].test(alert)), word = this.board.text(name);
        return h('span', { class: off ? 'is-off' : null, title: off ? this.board.text('off') : null }, h('small', { class: name === 'pressure' ? 'visually-hidden' : null }, word + ' '), shown,
            off && h('span', { class: 'visually-hidden' }, ' ' + this.board.text('off')));
    }

    foot({ ago, observer }) { return ago || observer ? h('div', { class: 'seat-foot' }, h('span', {}, ago), h('span', {}, observer)) : ''; }
}
