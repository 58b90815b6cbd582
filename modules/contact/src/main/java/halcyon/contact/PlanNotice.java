package halcyon.contact;

import halcyon.shared.PatientId;
import java.time.Instant;

/// A notice for a time to come. `thing` is what it is about in its module's words ("booking:12"), `word` which of its notices
/// ("one-day"). It goes out at `at` or soon after, and never at or after `until`.
public record PlanNotice(PatientId patient, String thing, String word, Instant at, Instant until, Notice notice) {
    public PlanNotice {
        if (!at.isBefore(until)) throw new IllegalArgumentException("a notice at " + at + " cannot go out before " + until);
    }
}
