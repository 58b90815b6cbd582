package halcyon.billing.internal.claim;

import halcyon.billing.internal.x12.Adjustment;
import halcyon.billing.internal.x12.ProfessionalClaim;
import halcyon.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a claim tells beside its own lines: who holds the plan when the patient does not, papers that follow, what payers before
/// this one decided.
public record Alongside(Optional<Holder> holder, List<ProfessionalClaim.Attachment> attachments, List<Decided> earlier) {
    static final Alongside NOTHING = new Alongside(Optional.empty(), List.of(), List.of());

    public Alongside {
        attachments = List.copyOf(attachments);
        earlier = List.copyOf(earlier);
    }

    /// The subscriber; `kin` is what the patient is to her (PAT01).
    public record Holder(String kin, String familyName, String givenName) {}

    /// What one payer decided, in the order of payers; without lines it decided the claim as a whole.
    public record Decided(long payer, String memberId, Optional<Holder> holder, Optional<String> medicareAfter, long remittance, LocalDate on, Money paid, Money patientOwes,
            List<Adjustment> adjustments, List<Line> lines) {
        public Decided {
            adjustments = List.copyOf(adjustments);
            lines = List.copyOf(lines);
        }
    }

    /// Of one line.
    public record Line(int number, Money paid, List<Adjustment> adjustments) {
        public Line {
            adjustments = List.copyOf(adjustments);
        }
    }

    /// Why Medicare is not first, when it is the one the claim goes to now.
    Optional<String> medicareSecond() {
        return earlier.isEmpty() ? Optional.empty() : earlier.getLast().medicareAfter();
    }

    /// P, S or T: whose turn it is after those who decided.
    String order() {
        return switch (earlier.size()) {
            case 0 -> "P";
            case 1 -> "S";
            default -> "T";
        };
    }
}
