package halcyon.treatment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Something seen in the patient, from when it began to when it had passed.
public record Observation(Kind kind, Instant began, String seenBy, Optional<Instant> passed) {
    public enum Kind {
        NAUSEA,
        DISSOCIATION,
        SEDATION,
        RESPIRATORY_DEPRESSION;

        /// Its stable word, as the event list and alarms have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean lasts() {
        return passed.isEmpty();
    }
}
