package halcyon.billing.internal.claim;

import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A claim as it is stored.
@MappedEntity("billing_claim")
public record ClaimRow(
        @Id @GeneratedValue @Nullable Long id, String number, @Nullable Long sessionId, long patientId, String site, LocalDate dateOfService,
        @Nullable Long payerId, String payerName, String memberId, String diagnosis, String renderingName, @Nullable String renderingNpi,
        @Nullable String authorizationNumber, String frequency, @Nullable String payerControl, long chargeCents, long paidCents, long patientCents,
        ClaimState state, @Nullable String reason, @Nullable Long submissionId, LocalDateTime createdAt, @Version long version) {
    public long key() {
        return java.util.Objects.requireNonNull(id, "the claim has no id yet");
    }

    public ClaimId claimId() {
        return new ClaimId(key());
    }

    public PatientId patient() {
        return PatientId.of(patientId);
    }

    public SiteId siteId() {
        return SiteId.of(site);
    }

    public Money charge() {
        return Money.cents(chargeCents);
    }

    public ClaimRow in(ClaimState next, @Nullable String why) {
        return with(next, why, payerControl, frequency, paidCents, patientCents);
    }

    /// As the payer's front door answered, with its number for the claim when it gave one.
    public ClaimRow answered(ClaimState next, @Nullable String why, String control) {
        return with(next, why, control.isEmpty() ? payerControl : control, frequency, paidCents, patientCents);
    }

    /// As a remittance left it; amounts are added.
    public ClaimRow remitted(ClaimState next, @Nullable String why, String control, Money paid, Money patient) {
        return with(next, why, control.isEmpty() ? payerControl : control, frequency, paidCents + paid.cents(), patientCents + patient.cents());
    }

    /// Back to draft, to be sent again: as a replacement (7) when the payer has it under a number, else as new.
    public ClaimRow reopened() {
        boolean replaces = payerControl != null && state != ClaimState.REJECTED;
        return with(ClaimState.DRAFT, null, payerControl, replaces ? "7" : "1", paidCents, patientCents);
    }

    /// Back to draft under the payer's number: a replacement (7) or a void (8).
    public ClaimRow again(String newFrequency) {
        return with(ClaimState.DRAFT, null, payerControl, newFrequency, paidCents, patientCents);
    }

    /// Back to draft, as a new claim to the payer after this one.
    public ClaimRow towards(long nextPayer, String nextName, String nextMember) {
        return new ClaimRow(id, number, sessionId, patientId, site, dateOfService, nextPayer, nextName, nextMember, diagnosis, renderingName, renderingNpi,
                null, "1", null, chargeCents, paidCents, patientCents, ClaimState.DRAFT, null, submissionId, createdAt, version);
    }

    /// With what billing staff corrected.
    public ClaimRow amended(String newDiagnosis, String newMember, @Nullable String newAuthorization, @Nullable String newNpi) {
        return new ClaimRow(id, number, sessionId, patientId, site, dateOfService, payerId, payerName, newMember, newDiagnosis, renderingName, newNpi,
                newAuthorization, frequency, payerControl, chargeCents, paidCents, patientCents, state, reason, submissionId, createdAt, version);
    }

    /// With the sum of its lines.
    ClaimRow charged(long cents) {
        return new ClaimRow(id, number, sessionId, patientId, site, dateOfService, payerId, payerName, memberId, diagnosis, renderingName, renderingNpi,
                authorizationNumber, frequency, payerControl, cents, paidCents, patientCents, state, reason, submissionId, createdAt, version);
    }

    private ClaimRow with(ClaimState next, @Nullable String why, @Nullable String control, String newFrequency, long paid, long patient) {
        return new ClaimRow(id, number, sessionId, patientId, site, dateOfService, payerId, payerName, memberId, diagnosis, renderingName, renderingNpi,
                authorizationNumber, newFrequency, control, chargeCents, paid, patient, next, why, submissionId, createdAt, version);
    }
}
