// The alarm's voice. Browsers let a page sound only after it was touched once; until then `muted` is true.
let context;
const wake = () => { context ??= new AudioContext(); context.resume?.(); };
for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, wake, { capture: true, passive: true });

export const muted = () => context?.state !== 'running';

const TONES = { warning: [660, 660], critical: [880, 660, 880] };

/** One burst: two even tones for a warning, three falling and rising for a critical alarm. */
export function sound(level) {
    if (level === 'advisory' || !context) return;
    TONES[level].forEach((pitch, i) => {
        const tone = context.createOscillator(), loud = context.createGain(), at = context.currentTime + i * 0.25;
        tone.frequency.value = pitch;
        loud.gain.setValueAtTime(0, at);
        loud.gain.linearRampToValueAtTime(0.4, at + 0.02);
        loud.gain.setValueAtTime(0.4, at + 0.16);
        loud.gain.linearRampToValueAtTime(0, at + 0.2);
        tone.connect(loud).connect(context.destination);
        tone.start(at);
        tone.stop(at + 0.22);
    });
}

const REPEAT_SECONDS = 15;

/** Sounds an alarm when it is new, and a critical one again and again until it is quiet. */
export class Bell {
    hear(alarm) {
        if (alarm?.id === this.id) return;
        this.quiet();
        this.id = alarm?.id;
        if (!alarm) return;
        sound(alarm.level);
        if (alarm.level === 'critical') this.timer = setInterval(() => sound('critical'), (alarm.repeatSeconds ?? REPEAT_SECONDS) * 1000);
    }

    quiet() {
        clearInterval(this.timer);
        this.id = null;
    }
}
