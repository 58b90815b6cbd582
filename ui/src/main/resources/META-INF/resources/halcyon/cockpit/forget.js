// What a device forgets of its cockpits when somebody leaves. Whoever signs out leaves nothing behind. When a session ended by
// itself, what was not sent yet stays, sealed: only the same person, signed in again, can open it.
const NAME = 'halcyon-cockpit';

const over = request => new Promise(done => { request.onsuccess = request.onerror = request.onblocked = () => done(request.result); });

async function forgetPictures() {
    if (!(await indexedDB.databases()).some(database => database.name === NAME)) return;
    const database = await over(indexedDB.open(NAME));
    const transaction = database.transaction(['pictures', 'keys'], 'readwrite');
    transaction.objectStore('pictures').clear();
    transaction.objectStore('keys').delete('lock');
    await new Promise(done => { transaction.oncomplete = transaction.onabort = done; });
    database.close();
}

export async function forget(why) {
    sessionStorage.removeItem(NAME);
    if (why !== 'self') return forgetPictures();
    await over(indexedDB.deleteDatabase(NAME));
    await caches.delete(NAME);
    const worker = await navigator.serviceWorker?.getRegistration('/session/');
    await worker?.unregister();
}
