package halcyon.treatment.internal.exposure;

import halcyon.treatment.Exposure;
import halcyon.treatment.internal.rule.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a check is due: by the sessions, the months, the milligrams since the last one, or by the gap since the last session.
final class CheckClock {
    private CheckClock() {}

    /// `sessions` are all of a patient, in order; there is at least one.
    static Exposure.Check of(RuleRow rule, List<Dosed> sessions, Optional<LocalDate> lastDone, LocalDate day) {
        var since = sessions.stream().filter(one -> lastDone.map(one.day()::isAfter).orElse(true)).toList();
        var milligrams = Amount.tidy(since.stream().map(Dosed::milligrams).reduce(BigDecimal.ZERO, BigDecimal::add));
        var dueOn = Optional.ofNullable(rule.afterMonths()).map(lastDone.orElseGet(() -> sessions.getFirst().day())::plusMonths);
        // nobody is checked for exposure who had none since
        var due = !since.isEmpty()
                && (reached(rule.afterSessions(), since.size())
                        || dueOn.map(on -> !day.isBefore(on)).orElse(false)
                        || Optional.ofNullable(rule.afterMilligrams()).map(most -> milligrams.compareTo(most) >= 0).orElse(false)
                        || reached(rule.afterGapDays(), ChronoUnit.DAYS.between(sessions.getLast().day(), day)));
        return new Exposure.Check(
                rule.checkKind(),
                lastDone,
                since.size(),
                Optional.ofNullable(rule.afterSessions()),
                dueOn,
                milligrams,
                Optional.ofNullable(rule.afterMilligrams()).map(Amount::tidy),
                Optional.ofNullable(rule.afterGapDays()),
                due,
                rule.isGate());
    }

    private static boolean reached(@Nullable Integer limit, long number) {
        return limit != null && number >= limit;
    }
}
