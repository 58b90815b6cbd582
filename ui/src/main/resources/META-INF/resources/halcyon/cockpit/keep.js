// What a device keeps of a cockpit, encrypted. The data key comes from the server for one person; here it lies only sealed by
// the server, or, so that a page can be loaded again without the server, locked in this tab with a key that no script can read.
const NAME = 'halcyon-cockpit';
const STORES = { keys: { keyPath: 'id' }, entries: { keyPath: 'n', autoIncrement: true }, pictures: { keyPath: 'id' } };
const AES = { name: 'AES-GCM', length: 256 };

const text = new TextEncoder();
const bytes = base64 => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
const base64 = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)));

const answer = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
});

let opened;
function database() {
    opened ??= new Promise((done, failed) => {
        const request = indexedDB.open(NAME, 1);
        request.onupgradeneeded = () => {
            for (const [store, options] of Object.entries(STORES)) request.result.createObjectStore(store, options);
        };
        request.onsuccess = () => {
            request.result.onversionchange = () => { request.result.close(); opened = null; };
            done(request.result);
        };
        request.onerror = () => failed(request.error);
    });
    return opened;
}

async function within(store, mode, work) {
    const transaction = (await database()).transaction(store, mode, { durability: 'strict' });
    const result = await answer(work(transaction.objectStore(store)));
    if (mode === 'readwrite') {
        await new Promise((done, failed) => {
            transaction.oncomplete = done;
            transaction.onabort = transaction.onerror = () => failed(transaction.error);
        });
    }
    return result;
}

const seal = async (key, value, about) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text.encode(about) }, key, text.encode(JSON.stringify(value))) };
};

const unseal = async (key, box, about) => JSON.parse(new TextDecoder().decode(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.iv, additionalData: text.encode(about) }, key, box.data)));

/** A lock of this browser's own: kept in the database, readable by no script. */
async function lock() {
    const before = await within('keys', 'readonly', keys => keys.get('lock'));
    if (before) return before.key;
    const key = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
    await within('keys', 'readwrite', keys => keys.put({ id: 'lock', key }));
    return key;
}

const importKey = raw => crypto.subtle.importKey('raw', bytes(raw), AES, false, ['encrypt', 'decrypt']);

/** What one person keeps on this device. */
export class Keep {
    constructor(owner, key) {
        this.owner = owner;
        this.key = key;
    }

    /** After a reload without the server, in the same tab; null when this tab holds nothing. */
    static async resume() {
        const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
        if (!kept) return null;
        try {
            const raw = await unseal(await lock(), { iv: bytes(kept.iv), data: bytes(kept.data) }, kept.owner);
            return new Keep(kept.owner, await importKey(raw));
        } catch {
            sessionStorage.removeItem(NAME);
            return null;
        }
    }

    /** With the server: `give(sealed)` answers {owner, key, sealed}. */
    static async open(owner, give) {
        const before = await within('keys', 'readonly', keys => keys.get(owner));
        const given = await give(before?.sealed);
        if (given.sealed !== before?.sealed) await within('keys', 'readwrite', keys => keys.put({ id: given.owner, sealed: given.sealed }));
        const box = await seal(await lock(), given.key, given.owner);
        sessionStorage.setItem(NAME, JSON.stringify({ owner: given.owner, iv: base64(box.iv), data: base64(box.data) }));
        return new Keep(given.owner, await importKey(given.key));
    }

    about(what) { return `${this.owner} ${what}`; }

    async keepPicture(session, picture) {
        const box = await seal(this.key, picture, this.about('picture ' + session));
        await within('pictures', 'readwrite', pictures => pictures.put({ id: session, owner: this.owner, ...box }));
    }

    async picture(session) {
        const box = await within('pictures', 'readonly', pictures => pictures.get(session));
        return box?.owner === this.owner ? unseal(this.key, box, this.about('picture ' + session)) : null;
    }

    async add(entry) {
        const box = await seal(this.key, entry, this.about('entry'));
        return { ...entry, n: await within('entries', 'readwrite', entries => entries.add({ owner: this.owner, ...box })) };
    }

    async change(entry) {
        const { n, ...rest } = entry;
        const box = await seal(this.key, rest, this.about('entry'));
        await within('entries', 'readwrite', entries => entries.put({ n, owner: this.owner, ...box }));
    }

    remove(n) {
        return within('entries', 'readwrite', entries => entries.delete(n));
    }

    /** Everything not yet taken by the server, in the order it was done. */
    async entries() {
        const boxes = await within('entries', 'readonly', entries => entries.getAll());
        const mine = boxes.filter(box => box.owner === this.owner);
        return Promise.all(mine.map(async box => ({ ...await unseal(this.key, box, this.about('entry')), n: box.n })));
    }

    /** How much of other people waits on this device for them to sign in again. */
    async others() {
        return (await within('entries', 'readonly', entries => entries.getAll())).filter(box => box.owner !== this.owner).length;
    }

    /** The tab forgets its key: another person is here now. */
    static forget() {
        sessionStorage.removeItem(NAME);
    }
}
