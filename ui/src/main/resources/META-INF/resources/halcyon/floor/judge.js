// What a seat needs, by the clock alone: the same answer with and without news from the server.
const MINUTE = 60000;
const SOON = 2 * MINUTE;
const LEVELS = ['advisory', 'warning', 'critical'];
const CALM = { preparing: 'waiting', drawn: 'ready', running: 'dosed', monitoring: 'dosed', left: 'done', free: 'plan' };
const MISSING = 'check-missing';
const AWAKE = 5;

/** The order of the list "most urgent first", and of the counts at the top. */
export const KINDS = ['stop', 'watch', 'dosed', 'ready', 'waiting', 'plan'];

const gravity = level => LEVELS.indexOf(level);

/** How far a check that is due has gone: advisory when its time has come, warning when it counts as missed, or what the server says. */
function lateness(seat, now) {
    if (seat.due == null || now < seat.due) return null;
    const own = now >= seat.lateFrom ? 'warning' : 'advisory';
    const told = seat.alarms.find(alarm => alarm.word === MISSING)?.level ?? own;
    return gravity(told) > gravity(own) ? told : own;
}

/** The protocol's time is over, and the newest set was taken after the drug and crossed no limit. Whether she is steady a person looks. */
function mayLeave({ leave, vitals }, now) {
    return leave != null && now >= leave && vitals != null && vitals.alerts.length === 0 && (vitals.sedation ?? AWAKE) >= AWAKE;
}

/** `kind` is its colour, `level` that of the gravest alarm nobody has taken; `alarm` is the one to be named on its face. */
export function judge(seat, now) {
    const late = lateness(seat, now);
    const others = seat.alarms.filter(alarm => alarm.word !== MISSING);
    const alarm = others.find(one => !one.takenBy) ?? others[0];
    const open = [late, ...others.filter(one => !one.takenBy).map(one => one.level)].filter(Boolean);
    const level = open.sort((one, other) => gravity(other) - gravity(one))[0] ?? null;
    const soon = seat.due != null && seat.due - now <= SOON;
    const expected = seat.phase === 'free' && seat.planned != null && seat.planned <= now;
    const leaves = !late && !alarm && mayLeave(seat, now);
    const calm = expected ? 'waiting' : leaves ? 'ready' : soon || alarm ? 'watch' : CALM[seat.phase];
    return {
        late, level, alarm, expected, leaves, more: others.length - 1,
        kind: level === 'critical' || level === 'warning' ? 'stop' : level ? 'watch' : calm,
        rank: level === 'critical' ? -2 : level === 'warning' ? -1 : 0,
    };
}

/** Whole minutes until a check, or since it was due. */
export const minutesTo = (moment, now) => now < moment ? Math.ceil((moment - now) / MINUTE) : Math.floor((now - moment) / MINUTE);

export const minutesSince = (moment, now) => Math.max(0, Math.floor((now - moment) / MINUTE));
