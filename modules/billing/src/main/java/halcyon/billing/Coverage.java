package halcyon.billing;

import halcyon.directory.Payer;
import halcyon.shared.Sentence;

/// Who pays from a day on.
public sealed interface Coverage {
    /// The patient pays; nothing is told to a plan.
    record SelfPay() implements Coverage {}

    /// The insurer pays, under the member id on the card.
    record Insurer(Payer payer, String memberId) implements Coverage {
        public Insurer {
            if (memberId.isBlank()) throw new IllegalArgumentException("an insured patient needs a member id");
        }
    }

    /// In words.
    default Sentence shown() {
        return switch (this) {
            case SelfPay() -> Sentence.of("billing.coverage-self-pay");
            case Insurer insurer -> Sentence.of("billing.coverage-insurer", insurer.payer().name());
        };
    }
}
