package halcyon.billing;

import halcyon.directory.Payer;
import halcyon.shared.Sentence;
import java.time.LocalDate;
import java.util.List;

/// Who is billed for one session.
public sealed interface Billed {
    /// The patient, by her own wish; nothing of the session is told to her plan. 45 CFR 164.522(a)(1)(vi)
    record ByHerWish() implements Billed {}

    /// The patient has no payer on the day.
    record SelfPay() implements Billed {}

    /// The payers in their order.
    record Insurers(List<Policy> inOrder) implements Billed {
        public Insurers {
            inOrder = List.copyOf(inOrder);
        }
    }

    /// Medicare, of which the patient was told before that it likely does not pay, and that she then does.
    record WithNotice(Payer payer, LocalDate signedOn) implements Billed {}

    /// Nobody has asked who pays.
    record Unknown() implements Billed {}

    /// In words.
    default Sentence shown() {
        return switch (this) {
            case ByHerWish() -> Sentence.of("billing.billed-her-wish");
            case SelfPay() -> Sentence.of("billing.coverage-self-pay");
            case Insurers insurers -> Sentence.of("billing.coverage-insurer",
                    String.join(", ", insurers.inOrder().stream().flatMap(policy -> policy.payer().stream()).map(Payer::name).toList()));
            case WithNotice notice -> Sentence.of("billing.billed-notice", notice.payer().name(), notice.signedOn());
            case Unknown() -> Sentence.of("billing.coverage-unknown");
        };
    }
}
