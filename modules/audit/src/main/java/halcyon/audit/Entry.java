package halcyon.audit;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// One entry of the record: its place, when, who, what, about whom, and its hash that covers the one before it.
public record Entry(
        long sequence, Instant at, String subject, String name, String what, Optional<PatientId> patient, Optional<SiteId> site, String detail, String hash) {
    /// Safe to be logged: place and kind only.
    @Override
    public String toString() {
        return "Entry[" + sequence + " " + what + "]";
    }
}
