package halcyon.treatment.internal.rems;

import halcyon.treatment.Revocation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an enrolment ended, out of three columns that are empty together.
final class Ending {
    private Ending() {}

    static Optional<Revocation> of(@Nullable LocalDate from, @Nullable String reason, @Nullable String by) {
        if (from == null || reason == null || by == null) return Optional.empty();
        return Optional.of(new Revocation(from, reason, by));
    }
}
