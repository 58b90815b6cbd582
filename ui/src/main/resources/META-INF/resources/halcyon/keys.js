// Keys of one screen: single letters, pressed anywhere but in a field or a dialog, told to the screen's `key`.
const typing = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker, vaadin-dialog';

function listen(screen, letters) {
    if (screen.halcyonKeys) return;
    screen.halcyonKeys = event => {
        if (!screen.isConnected) {
            document.removeEventListener('keydown', screen.halcyonKeys);
            delete screen.halcyonKeys;
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || !letters.includes(event.key)) return;
        if (event.composedPath().some(node => node instanceof Element && node.matches(typing))) return;
        if (document.querySelector('vaadin-dialog[opened]')) return;
        screen.$server.key(event.key);
    };
    document.addEventListener('keydown', screen.halcyonKeys);
}

window.halcyonKeys = { listen };
