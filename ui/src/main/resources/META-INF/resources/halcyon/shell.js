// Keys and theme: what the frame does in the browser itself.
const typing = target => target.closest?.('input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker');
let frame = null;
let letters = new Map();
let waitingForLetter = 0;

function start(element, pairs) {
    frame = element;
    letters = new Map(pairs.split(' ').filter(Boolean).map(pair => pair.split('=')));
}

function theme(word) {
    if (word === 'auto') {
        localStorage.removeItem('halcyon-theme');
        delete document.documentElement.dataset.theme;
        return;
    }
    localStorage.setItem('halcyon-theme', word);
    document.documentElement.dataset.theme = word;
}

document.addEventListener('keydown', event => {
    if (!frame?.isConnected || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.composedPath().some(node => node instanceof Element && typing(node))) return;
    if (event.key === '/') {
        const search = document.getElementById('search');
        if (!search) return;
        search.focus();
        event.preventDefault();
        return;
    }
    if (event.key === '?') {
        frame.$server.showKeys();
        return;
    }
    if (event.key === 'z') {
        [...document.querySelectorAll('.toast-button.undo')].at(-1)?.click();
        return;
    }
    const soon = event.timeStamp - waitingForLetter < 1500;
    waitingForLetter = 0;
    if (soon && letters.has(event.key)) {
        event.preventDefault();
        event.stopPropagation();
        frame.$server.go(letters.get(event.key));
        return;
    }
    if (event.key === 'g') waitingForLetter = event.timeStamp;
}, true);

window.halcyonShell = { start, theme };
