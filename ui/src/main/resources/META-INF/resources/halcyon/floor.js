import { HalcyonElement, h, icon } from './element.js';
import { Bell } from './cockpit/sound.js';
import { KINDS, judge } from './floor/judge.js';
import { News } from './floor/news.js';
import { Seat } from './floor/seat.js';

const OLD = 10, KEYS = 9;
const TYPING = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-dialog';
const chosen = name => localStorage.getItem('halcyon-floor-' + name) === 'yes';

/** All chairs of `sites`, for the wall and for the hand. Its clocks are the browser's; when the server is silent it says so and goes grey. */
class Floor extends HalcyonElement {
    static fields = ['sites', 'texts'];

    connectedCallback() {
        super.connectedCallback();
        this.seats = new Map();
        this.bell = new Bell();
        this.only = null;
        this.page = 0;
        this.build();
        this.timer = setInterval(() => this.tick(), 1000);
        this.onkey = event => this.key(event);
        this.onseen = () => { if (!document.hidden) { this.news?.look(); this.stayAwake(); } };
        document.addEventListener('keydown', this.onkey);
        document.addEventListener('visibilitychange', this.onseen);
    }

    disconnectedCallback() {
        clearInterval(this.timer);
        document.removeEventListener('keydown', this.onkey);
        document.removeEventListener('visibilitychange', this.onseen);
        this.news?.stop();
        this.news = null;
        this.bell.quiet();
        this.awake?.release();
        this.awake = null;
    }

    build() {
        this.question = h('span', { class: 'floor-title' });
        this.counts = h('div', { class: 'floor-counts', role: 'group' });
        this.tools = h('div', { class: 'floor-tools' });
        this.time = h('div', { class: 'floor-time' });
        this.silence = h('div', { class: 'floor-silence', role: 'alert' });
        this.rooms = h('div', { class: 'floor-rooms' });
        this.age = h('span', { class: 'floor-age' });
        this.said = h('span', { class: 'visually-hidden', role: 'status' });
        this.small = h('span', { class: 'floor-small' });
        this.replaceChildren(h('div', { class: 'floor-head' }, this.question, this.counts, this.tools, this.time), this.silence, this.rooms,
            h('div', { class: 'floor-foot' }, this.age, this.said, this.small));
    }

    text(key, ...values) {
        return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.texts?.[key] ?? '');
    }

    clock(moment, zone, second) {
        return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second, hourCycle: 'h23' }).format(moment);
    }

    draw() {
        const asked = (this.sites ?? []).join(' ');
        if (!this.news || this.asked !== asked) {
            this.news?.stop();
            this.asked = asked;
            this.news = new News(this.sites ?? []);
            this.news.addEventListener('change', () => this.tick());
            this.news.look();
            this.stayAwake();
        }
        this.tick();
    }

    tick() {
        const { news } = this;
        if (!news || !this.texts) return;
        this.drawSilence();
        const { picture } = news;
        if (!picture) {
            this.rooms.textContent = this.text('asking');
            return;
        }
        const now = news.now(), places = this.places(picture, now);
        this.drawHead(picture, places, now);
        this.drawRooms(picture, places, now);
        this.announce(places);
        const words = this.text(this.isOld() ? 'aged' : 'live', this.span(news.age()));
        if (this.aged !== words) { this.aged = words; this.age.replaceChildren(icon(this.isOld() ? 'warning' : 'ready'), words); }
        this.small.textContent = this.text('foot') + (this.pages > 1 ? ' ' + this.text('foot.more') : '');
    }

    span(seconds) { return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`; }

    isOld() { return this.news.trouble != null || this.news.age() > OLD; }

    /** What the silence means stands above everything; the values below lose their colour. Said once, by the moment it began. */
    drawSilence() {
        const { news } = this, kind = news.trouble ?? (this.isOld() ? 'old' : null);
        this.classList.toggle('is-old', kind != null);
        const words = kind ? this.text(kind, this.clock(news.heard + news.shift, news.picture?.rooms[0]?.zone, '2-digit')) : '';
        if (this.silent === words) return;
        this.silent = words;
        this.silence.replaceChildren(...words ? [icon('warning'), h('span', {}, words)] : []);
        if (kind === 'signed-out') this.silence.append(h('a', { class: 'button', href: location.href, 'router-ignore': true }, this.text('sign-in')));
    }

    /** Every place with what it needs. Up to nine chairs of one site have the keys at a time, whatever the order they are shown in. */
    places(picture, now) {
        const { room: mine, from } = this.pageOf(picture);
        return picture.rooms.flatMap((room, i) => room.seats.map((seat, at) => {
            const key = i === mine && at >= from && at < from + KEYS ? String(at - from + 1) : null;
            return { room: i, zone: room.zone, seat, judged: judge(seat, now), key };
        }));
    }

    /** Which chairs have the keys now: a site's first nine, its next nine, then those of the next site. */
    pageOf(picture) {
        const pages = picture.rooms.flatMap((room, i) => Array.from({ length: Math.ceil(room.seats.length / KEYS) }, (_, page) => ({ room: i, from: page * KEYS })));
        this.pages = pages.length;
        return pages[this.page % Math.max(1, pages.length)] ?? { room: 0, from: 0 };
    }

    turn() {
        this.page = (this.page + 1) % Math.max(1, this.pages);
        this.tick();
        const { picture } = this.news, { room, from } = this.pageOf(picture);
        const first = this.places(picture, this.news.now()).find(place => place.key === '1');
        this.seats.get(this.nameOf(first))?.node.scrollIntoView({ block: 'center' });
        this.said.textContent = this.text('keys', picture.rooms[room].name, picture.rooms[room].seats[from].label);
    }

    drawHead(picture, places, now) {
        const counts = KINDS.map(kind => ({ kind, many: places.filter(place => place.judged.kind === kind).length }));
        const choices = { sort: chosen('sort'), sound: chosen('sound') };
        const zone = picture.rooms[0]?.zone, zones = new Set(picture.rooms.map(room => room.zone));
        const print = JSON.stringify([counts, this.only, choices, picture.language, zones.size === 1 && this.clock(now, zone)]);
        if (print === this.headPrint) return;
        this.headPrint = print;
        const focused = this.counts.contains(document.activeElement) || this.tools.contains(document.activeElement) ? document.activeElement.dataset.act : null;
        this.question.textContent = this.text('question');
        this.counts.replaceChildren(...counts.map(count => this.count(count)));
        this.tools.replaceChildren(this.choice('sort', choices.sort), this.choice('sound', choices.sound),
            document.fullscreenEnabled ? h('button', { type: 'button', class: 'chip', 'data-act': 'wall', onclick: () => this.wall() }, this.text('wall')) : '');
        const day = zone && new Intl.DateTimeFormat(picture.language, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' }).format(now);
        this.time.replaceChildren(...zones.size === 1 ? [h('b', {}, this.clock(now, zone)), h('span', {}, day)] : []);
        if (focused) this.querySelector(`[data-act="${focused}"]`)?.focus();
    }

    count({ kind, many }) {
        const word = this.text('count.' + kind);
        return h('button', { type: 'button', class: 'floor-count' + (many ? ' is-' + kind : ''), 'data-act': kind, 'aria-pressed': String(this.only === kind), title: this.text('only', word),
            onclick: () => { this.only = this.only === kind ? null : kind; this.tick(); } }, icon(kind), h('b', {}, many), ' ' + word);
    }

    choice(name, on) {
        return h('button', { type: 'button', class: 'chip', 'data-act': name, 'aria-pressed': String(on),
            onclick: () => { localStorage.setItem('halcyon-floor-' + name, on ? 'no' : 'yes'); this.tick(); } }, this.text(name));
    }

    wall() {
        if (document.fullscreenElement) document.exitFullscreen();
        else this.requestFullscreen();
    }

    drawRooms(picture, places, now) {
        const rooms = picture.rooms.map((room, i) => ({ room, mine: this.ordered(places.filter(place => place.room === i && (!this.only || place.judged.kind === this.only))) })).filter(({ mine }) => mine.length);
        const order = JSON.stringify([picture.language, rooms.map(({ room, mine }) => [room.name, this.prescriber(room, now), mine.map(({ seat }) => [seat.label, seat.session])]), places.length]);
        const used = new Set();
        for (const { mine } of rooms) for (const place of mine) used.add(this.seat(place, now));
        if (order === this.order) return;
        this.order = order;
        const focused = this.rooms.contains(document.activeElement) ? document.activeElement : null;
        this.rooms.replaceChildren(...rooms.length ? rooms.map(({ room, mine }) => this.room(room, mine, now)) : [h('p', { class: 'floor-empty' }, this.text(places.length ? 'filtered' : 'empty'))]);
        focused?.focus();
        for (const [name, seat] of this.seats) if (!used.has(seat)) this.seats.delete(name);
    }

    ordered(places) {
        if (!chosen('sort')) return places;
        const rank = ({ judged }) => judged.rank || KINDS.indexOf(judged.kind) + (judged.kind === 'done' ? 99 : 0);
        return [...places].sort((one, other) => rank(one) - rank(other) || (one.seat.due ?? Infinity) - (other.seat.due ?? Infinity) || 0);
    }

    nameOf({ room, seat }) { return `${room} ${seat.label} ${seat.session ?? seat.phase + seat.who}`; }

    seat(place, now) {
        const name = this.nameOf(place);
        if (!this.seats.has(name)) this.seats.set(name, new Seat(this, place.seat.session));
        const seat = this.seats.get(name);
        seat.draw(place.seat, place.judged, place.zone, now, place.key);
        return seat;
    }

    room(room, places, now) {
        const prescriber = this.prescriber(room, now);
        const said = h('p', { class: `floor-prescriber is-${prescriber.kind}`, role: prescriber.kind === 'stop' ? 'alert' : null }, icon(prescriber.kind === 'stop' ? 'warning' : prescriber.kind), prescriber.words);
        return h('section', { 'aria-label': room.name }, h('div', { class: 'floor-site' }, h('h2', {}, room.name), said), h('ul', { class: 'floor-grid' }, places.map(place => this.seats.get(this.nameOf(place)).node)));
    }

    /** Whether a prescriber is on site by the rota: loud when somebody has drug in the body and none is. */
    prescriber(room, now) {
        if (room.prescriberUntil > now) return { kind: 'ready', words: this.text('prescriber', this.clock(room.prescriberUntil, room.zone)) };
        const treated = room.seats.some(({ phase }) => ['drawn', 'running', 'monitoring'].includes(phase));
        return { kind: treated ? 'stop' : 'plan', words: this.text(treated ? 'prescriber.missing' : 'prescriber.none') };
    }

    /** Says aloud, and sounds if somebody wished it, what has newly become a warning or worse. */
    announce(places) {
        const loud = places.filter(({ judged }) => judged.kind === 'stop').sort((one, other) => one.judged.rank - other.judged.rank);
        const fresh = loud.filter(place => !this.loud?.has(this.nameOf(place) + place.judged.level));
        if (this.loud && fresh.length) this.said.textContent = fresh.map(({ seat, judged }) => `${seat.label}: ${judged.alarm?.said ?? this.text('phase.late')}`).join('. ');
        this.loud = new Set(loud.map(place => this.nameOf(place) + place.judged.level));
        const worst = chosen('sound') && loud[0];
        this.bell.hear(worst ? { id: this.nameOf(worst) + worst.judged.level, level: worst.judged.level } : undefined);
    }

    key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key) || !this.news?.picture) return;
        if (event.composedPath().some(node => node instanceof Element && node.matches(TYPING)) || document.querySelector('vaadin-dialog[opened]')) return;
        if (event.key === '0' && this.pages > 1) this.turn();
        const place = this.places(this.news.picture, this.news.now()).find(({ key }) => key === event.key);
        if (place?.seat.session == null) return;
        event.preventDefault();
        if (document.fullscreenElement) document.exitFullscreen();
        const seat = this.seats.get(this.nameOf(place));
        if (seat?.node.isConnected) seat.face.click();
        else location.assign('session/' + place.seat.session);
    }

    async stayAwake() {
        if (document.hidden || this.awake || !navigator.wakeLock) return;
        this.awake = await navigator.wakeLock.request('screen').catch(() => null);
        this.awake?.addEventListener('release', () => { this.awake = null; });
    }
}

Floor.define('halcyon-floor');
