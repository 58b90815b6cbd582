package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimState;
import halcyon.billing.internal.denial.Refusal;
import halcyon.billing.internal.x12.AdvisedClaim;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// One claim of a remittance as it was answered, and what the answer came to.
@MappedEntity("billing_remitted_claim")
record RemittedClaimRow(
        @Id @GeneratedValue @Nullable Long id, long remittanceId, int number, @Nullable Long claimId, String claimNumber, String status, long chargeCents,
        long paidCents, long patientCents, String payerControl, String remarks, ClaimState outcome, @Nullable String refusal, long leftCents, long otherCents,
        long refusedCents, long contestedCents) {
    static RemittedClaimRow of(long remittance, int number, @Nullable Long claim, AdvisedClaim advised) {
        Outcome outcome = Outcome.of(advised);
        return new RemittedClaimRow(null, remittance, number, claim, Intake.cut(advised.claimNumber(), 38), advised.verdict().code(), advised.charge().cents(),
                advised.paid().cents(), advised.patient().cents(), Intake.cut(advised.payerControl(), 50), Intake.cut(String.join(" ", remarks(advised)), 120),
                outcome.state(), outcome.reason().orElse(null), Outcome.patient(advised).cents(), Outcome.others(advised).cents(), outcome.refused().cents(),
                outcome.contested().cents());
    }

    // the claim's own remarks and those of its lines, each once
    private static java.util.List<String> remarks(AdvisedClaim advised) {
        return java.util.stream.Stream.concat(advised.remarks().stream(), advised.lines().stream().flatMap(line -> line.remarks().stream())).distinct().toList();
    }

    long key() {
        return java.util.Objects.requireNonNull(id, "the remitted claim has no id yet");
    }

    Refusal asRefusal() {
        return new Refusal(remittanceId, number, refusal, remarks, refusedCents, contestedCents);
    }

    boolean reverses() {
        return status.equals("22");
    }

    /// Second and third payers, processed or forwarded.
    boolean fromLaterPayer() {
        return status.matches("2|3|20|21");
    }
}
