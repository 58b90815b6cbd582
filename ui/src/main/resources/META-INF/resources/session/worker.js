// Serves the cockpit when the server does not answer: the shell page instead of `session/12`, and the files it is made of.
// Everything else goes to the network as if this worker were not there.
const CACHE = 'halcyon-cockpit';
const SHELL = '/session/shell.html';
const PAGE = /^\/session\/\d+$/;
const STYLE = /^\/halcyon\/[a-z-]+\.css$/;
const PATIENCE = 6000;
const FILES = [
    SHELL, '/aura/aura.css', '/halcyon/styles.css', '/halcyon/mark.svg',
    ...['element', 'clock', 'hold', 'trend', 'vitals-pad'].map(name => `/halcyon/${name}.js`),
    ...['cockpit', 'line', 'keep', 'plan', 'sound', 'alarm', 'compose', 'foot', 'forget', 'kept', 'left', 'pad', 'shell'].map(name => `/halcyon/cockpit/${name}.js`),
];

self.addEventListener('install', event => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

async function fill() {
    const styles = await (await fetch('/halcyon/styles.css', { cache: 'reload' })).text();
    const imported = [...styles.matchAll(/@import "([^"]+)"/g)].map(found => '/halcyon/' + found[1]);
    const cache = await caches.open(CACHE);
    await Promise.all([...FILES, ...imported].map(async file => {
        const response = await fetch(file, { cache: 'reload' });
        if (response.ok) await cache.put(file, response);
    }));
}

self.addEventListener('fetch', event => {
    const url = new URL(event.request.url);
    if (url.origin !== location.origin || event.request.method !== 'GET') return;
    if (event.request.mode === 'navigate') {
        if (PAGE.test(url.pathname)) event.respondWith(page(event.request));
        return;
    }
    if (FILES.includes(url.pathname) || STYLE.test(url.pathname)) event.respondWith(file(event.request, url.pathname));
});

const late = () => new Promise((_, failed) => setTimeout(() => failed(new Error('the server does not answer')), PATIENCE));

async function page(request) {
    try {
        const response = await Promise.race([fetch(request), late()]);
        if (response.status < 500) return response;
        return await kept(SHELL) ?? response;
    } catch (failed) {
        const shell = await kept(SHELL);
        if (shell) return shell;
        throw failed;
    }
}

/** The network's, which is then the newest; without it the one that was kept. */
async function file(request, path) {
    try {
        const response = await Promise.race([fetch(request), late()]);
        if (!response.ok) return await kept(path) ?? response;
        const copy = response.clone();
        caches.open(CACHE).then(cache => cache.put(path, copy));
        return response;
    } catch (failed) {
        const before = await kept(path);
        if (before) return before;
        throw failed;
    }
}

const kept = path => caches.open(CACHE).then(cache => cache.match(path));
