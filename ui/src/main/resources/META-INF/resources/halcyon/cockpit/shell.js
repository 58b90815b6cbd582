// The cockpit without the page around it: loaded from this device because the server does not answer.
import { h } from '../element.js';
import './cockpit.js';

const theme = localStorage.getItem('halcyon-theme');
if (theme) document.documentElement.dataset.theme = theme;

const id = Number(location.pathname.split('/').at(-1));
const cockpit = document.createElement('halcyon-cockpit');
cockpit.session = id;
cockpit.alone = true;
const banner = h('section', { class: 'patient-banner' });
const body = h('div', { class: 'cockpit-body' }, cockpit);
document.querySelector('main').append(banner, body);

let typed = 0;
addEventListener('keydown', () => { typed = Date.now(); }, true);
addEventListener('pointerdown', () => { typed = Date.now(); }, true);

function draw() {
    const line = cockpit.line, picture = line?.picture;
    if (!picture) {
        if (line?.lost && !line.keep) banner.textContent = 'This device holds nothing of this session. / Este dispositivo no guarda nada de esta sesión.';
        return;
    }
    document.documentElement.lang = picture.language;
    const { patient, session } = picture;
    const fact = (value, under) => h('div', { class: 'patient-fact' }, value, h('span', { class: 'fact-under' }, under));
    if (banner.dataset.shown !== picture.seen) {
        banner.dataset.shown = picture.seen;
        banner.replaceChildren(h('span', { class: 'patient-name' }, patient.name), fact(patient.years, patient.born), fact(patient.diagnosis, session.chair), fact(patient.weight, ''),
            fact(patient.allergies, cockpit.text('allergies')), fact(`${session.number}/${session.of}`, cockpit.text('session')));
    }
    // the server is back: the whole page again, once everything is sent and nobody types
    const back = line.signedOut || (!line.lost && !line.waiting.some(entry => entry.state === 'waiting'));
    if (back && Date.now() - typed > 4000) location.reload();
}

setInterval(draw, 500);
