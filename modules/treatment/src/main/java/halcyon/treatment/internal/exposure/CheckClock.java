package halcyon.treatment.internal.exposure;

import halcyon.treatment.Exposure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a check is due: after so many sessions since the last one, or so many months after it, whichever comes first. Where
/// none was ever done the first session counts.
final class CheckClock {
    private CheckClock() {}

    /// `sessions` are the days of all sessions, in order; there is at least one.
    static Exposure.Check of(RuleRow rule, List<LocalDate> sessions, Optional<LocalDate> lastDone, LocalDate today) {
        var since = Math.toIntExact(sessions.stream()
                .filter(day -> lastDone.map(day::isAfter).orElse(true))
                .count());
        var afterSessions = Optional.ofNullable(rule.afterSessions());
        var begin = lastDone.orElseGet(sessions::getFirst);
        var dueOn = Optional.ofNullable(rule.afterMonths()).map(begin::plusMonths);
        var bySessions = afterSessions.map(number -> since >= number).orElse(false);
        var byDay = dueOn.map(day -> !today.isBefore(day)).orElse(false);
        // nobody is checked for exposure who had none since
        var due = since > 0 && (bySessions || byDay);
        return new Exposure.Check(rule.checkKind(), lastDone, since, afterSessions, dueOn, due, rule.isGate());
    }
}
