package halcyon.billing;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Something owed: by a payer for a claim, or by a patient for what was left to her. A payer's credit is negative. `number` is the
/// claim's, empty for what a patient owes without one.
public record OpenItem(Responsible responsible, Optional<ClaimId> claim, String number, PatientId patient, SiteId site, String payer, LocalDate since, LocalDate asOf, Money amount) {

    public enum Responsible {
        PAYER,
        PATIENT
    }

    /// Thirty days each; the last one is without end.
    public enum Bucket {
        UP_TO_30,
        UP_TO_60,
        UP_TO_90,
        UP_TO_120,
        OLDER;

        private static final int DAYS = 30;

        public static Bucket of(long days) {
            return values()[Math.clamp((days - 1) / DAYS, 0, values().length - 1)];
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(since, asOf);
    }

    public Bucket bucket() {
        return Bucket.of(days());
    }
}
