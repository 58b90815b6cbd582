// Says "a person is here" when keys or pointer move, at most every half minute.
(() => {
  const EVERY = 30000;
  let last = Date.now();
  const tell = () => {
    if (Date.now() - last < EVERY && !document.getElementById('session-ending')) return;
    last = Date.now();
    fetch(new URL('alive', document.baseURI), { method: 'POST', keepalive: true }).catch(() => {});
  };
  for (const kind of ['pointerdown', 'keydown', 'wheel']) addEventListener(kind, tell, { capture: true, passive: true });
})();
