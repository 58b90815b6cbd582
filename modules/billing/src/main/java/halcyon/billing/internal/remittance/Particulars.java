package halcyon.billing.internal.remittance;

import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.AdvisedLine;
import halcyon.billing.internal.x12.ProviderAdjustment;
import halcyon.billing.internal.x12.RemittanceAdvice;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes down what a remittance says, claim by claim and line by line, whether it could be posted or not.
@Singleton
class Particulars {
    private final RemittedClaimRows claims;
    private final RemittedLineRows lines;
    private final ProviderAdjustmentRows providerAdjustments;

    Particulars(RemittedClaimRows claims, RemittedLineRows lines, ProviderAdjustmentRows providerAdjustments) {
        this.claims = claims;
        this.lines = lines;
        this.providerAdjustments = providerAdjustments;
    }

    /// `ours` are the claims that were found, in order; empty when not all of them were.
    void write(RemittanceRow row, RemittanceAdvice advice, List<Optional<ClaimRow>> ours) {
        forget(row);
        for (int n = 0; n < advice.claims().size(); n++) {
            Optional<ClaimRow> claim = n < ours.size() ? ours.get(n) : Optional.empty();
            write(row, n + 1, claim.map(ClaimRow::key).orElse(null), advice.claims().get(n));
        }
        List<ProviderAdjustmentRow> plbs = new ArrayList<>();
        for (ProviderAdjustment plb : advice.providerAdjustments())
            plbs.add(new ProviderAdjustmentRow(null, row.key(), plbs.size() + 1, Intake.cut(plb.provider(), 50), Intake.cut(plb.reason(), 2),
                    Intake.cut(plb.reference(), 50), plb.amount().cents()));
        providerAdjustments.saveAll(plbs);
    }

    private void forget(RemittanceRow row) {
        claims.findByRemittanceIdOrderByNumber(row.key()).forEach(claim -> lines.deleteByRemittedClaimId(claim.key()));
        claims.deleteByRemittanceId(row.key());
        providerAdjustments.deleteByRemittanceId(row.key());
    }

    private void write(RemittanceRow row, int number, @Nullable Long claim, AdvisedClaim advised) {
        RemittedClaimRow saved = claims.save(RemittedClaimRow.of(row.key(), number, claim, advised));
        List<RemittedLineRow> rows = new ArrayList<>();
        for (AdvisedLine line : advised.lines())
            rows.add(new RemittedLineRow(null, saved.key(), rows.size() + 1, Intake.cut(line.procedure(), 60), line.charge().cents(), line.paid().cents(),
                    Intake.cut(line.lineControl(), 50), Intake.cut(String.join(" ", line.remarks()), 120)));
        lines.saveAll(rows);
    }
}
