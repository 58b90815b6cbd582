package halcyon.oversight.internal;

import halcyon.billing.ClaimDenied;
import halcyon.billing.ClaimDrafted;
import halcyon.billing.ClaimPaid;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Claims, as far as the manager's numbers need them.
@Singleton
class ClaimsFollowed {
    private final Book book;

    ClaimsFollowed(Book book) {
        this.book = book;
    }

    void drafted(ClaimDrafted drafted, Instant at) {
        book.write(
                "INSERT INTO oversight_claim (claim_id, patient_id, site_id, charge_cents, drafted_at, paid_cents, patient_cents)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0) ON DUPLICATE KEY UPDATE charge_cents = VALUES(charge_cents)",
                drafted.claim(), drafted.patient().value(), drafted.site().value(), drafted.chargeCents(), at);
    }

    void paid(ClaimPaid paid, Instant at) {
        book.write(
                "UPDATE oversight_claim SET paid_at = ?, paid_cents = ?, patient_cents = ? WHERE claim_id = ?",
                at, paid.paidCents(), paid.patientCents(), paid.claim());
    }

    void denied(ClaimDenied denied, Instant at) {
        book.write("UPDATE oversight_claim SET denied_at = ? WHERE claim_id = ?", at, denied.claim());
    }
}
