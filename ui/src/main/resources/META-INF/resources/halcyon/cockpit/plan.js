// The protocol's plan as the device can follow it alone: what is due, what alarms. The server decides the same when it is there.
const MINUTE = 60000;

/** The limits a set crosses, by the words the record uses. */
export function alerts(set, limits, band) {
    const words = [];
    if (set.systolic >= limits.systolicHigh) words.push('systolic-high');
    if (set.diastolic >= limits.diastolicHigh) words.push('diastolic-high');
    if (set.systolic < limits.systolicLow) words.push('systolic-low');
    if (band.low != null && (set.systolic < band.low || set.systolic > band.high)) words.push('off-baseline');
    if (set.heartRate > limits.heartRateHigh) words.push('heart-rate-high');
    if (set.heartRate < limits.heartRateLow) words.push('heart-rate-low');
    if (set.oxygen < limits.oxygenCritical) words.push('oxygen-critical');
    else if (set.oxygen < limits.oxygenLow) words.push('oxygen-low');
    if (set.respiratoryRate < limits.respiratoryRateLow) words.push('breathing-low');
    if (set.sedation != null && set.sedation <= limits.unresponsive) words.push('unresponsive');
    else if (set.sedation != null && set.sedation <= limits.sedationLow) words.push('sedation-low');
    return words;
}

/** When the next set is due; null before the dose and after the patient has left. */
export function nextDue(session, plan) {
    const sets = session.sets.filter(set => !set.struck);
    const covered = sets.length ? Math.max(...sets.map(set => set.at)) + plan.earlySeconds * 1000 : 0;
    if (session.state === 'MONITORING') return every(session.stoppedAt, covered, plan);
    if (session.state !== 'RUNNING') return null;
    const due = plan.during.map(minute => session.startedAt + minute * MINUTE).find(moment => moment > covered);
    return due ?? every(session.startedAt + (plan.during.at(-1) ?? 0) * MINUTE, covered, plan);
}

function every(from, covered, plan) {
    const step = plan.every * MINUTE;
    return covered <= from ? from + step : from + step * (Math.floor((covered - from) / step) + 1);
}

/** Moments at which sets will be due, for the chart. */
export function upcoming(session, plan, now) {
    const due = session.state === 'RUNNING' ? plan.during.map(minute => session.startedAt + minute * MINUTE) : [];
    const next = nextDue(session, plan);
    if (next != null) due.push(next);
    return [...new Set(due)].filter(moment => moment > now).sort((one, other) => one - other);
}

/** Fields whose value is asked for once more, with the usual range. */
export function unlikely(set, plan) {
    return Object.entries(plan.likely).filter(([field, [low, high]]) => set[field] != null && (set[field] < low || set[field] > high))
        .map(([field, [low, high]]) => ({ field, value: set[field], low, high }));
}

const CRITICAL = ['oxygen-critical', 'unresponsive'];
export const RANK = { critical: 0, warning: 1, advisory: 2 };

/** What alarms by the device's own knowledge: what the newest set crossed, and a check that was missed. Worst first. */
export function alarms(session, plan, now) {
    if (session.state !== 'RUNNING' && session.state !== 'MONITORING') return [];
    const standing = [], newest = session.sets.filter(set => !set.struck).at(-1), due = nextDue(session, plan), late = (now - due) / 1000;
    const level = late >= plan.escalateSeconds ? 'critical' : late >= plan.warnSeconds ? 'warning' : 'advisory';
    if (due != null && late >= 0) {
        standing.push({ id: `due-${due}-${level}`, level, late: Math.floor(late / 60), due, known: raised => raised.some(alarm => alarm.word === 'check-missing' && alarm.level === level) });
    }
    if (newest?.alerts.length) {
        standing.push({
            id: `set-${newest.at}`, level: newest.alerts.some(word => CRITICAL.includes(word)) ? 'critical' : 'warning', set: newest,
            known: raised => newest.alerts.every(word => raised.some(alarm => alarm.word === word)),
        });
    }
    return standing;
}
