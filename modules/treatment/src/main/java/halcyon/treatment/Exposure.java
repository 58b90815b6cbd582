package halcyon.treatment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a patient has been given over time, drug by drug, and how the checks stand that it asks for.
public record Exposure(List<OfDrug> drugs, List<Check> checks, List<Done> done) {
    public Exposure {
        drugs = List.copyOf(drugs);
        checks = List.copyOf(checks);
        done = List.copyOf(done);
    }

    /// Sessions and milligrams given of one drug; gaps in days between one session and the next.
    public record OfDrug(
            String drug, int sessions, BigDecimal milligrams, LocalDate first, LocalDate last, int longestGapDays, int daysSinceLast) {}

    /// How one check stands: sessions and milligrams of the drug since the last one; the number, the day, the amount and the gap
    /// without a session at which it is due (whichever comes first), and whether the next dose waits for it.
    public record Check(
            CheckKind kind,
            Optional<LocalDate> lastDone,
            int sessionsSince,
            Optional<Integer> dueAfterSessions,
            Optional<LocalDate> dueOn,
            BigDecimal milligramsSince,
            Optional<BigDecimal> dueAfterMilligrams,
            Optional<Integer> dueAfterGapDays,
            boolean due,
            boolean gate) {}

    /// A check as it was recorded.
    public record Done(CheckKind kind, LocalDate doneOn, boolean abnormal, String finding, String by) {}
}
