package halcyon.clearance.internal;

import halcyon.clearance.Subject;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

final class Subjects {
    static final SiteId SITE = SiteId.of("denver");

    private Subjects() {}

    static Subject visit(long booking) {
        return visit(booking, Subject.TREATMENT);
    }

    static Subject visit(long booking, String purpose) {
        return subject(purpose, Optional.of(booking));
    }

    static Subject plan() {
        return subject(Subject.TREATMENT, Optional.empty());
    }

    private static Subject subject(String purpose, Optional<Long> booking) {
        return new Subject(
                PatientId.of(3),
                SITE,
                TimeSlot.of(Instant.parse("2026-11-24T16:00:00Z"), Duration.ofMinutes(120)),
                Set.of(),
                purpose,
                Route.IV,
                "ketamine",
                Optional.empty(),
                Optional.of(1L),
                booking,
                Optional.empty());
    }
}
