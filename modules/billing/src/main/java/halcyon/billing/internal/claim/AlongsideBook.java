package halcyon.billing.internal.claim;

import halcyon.billing.internal.x12.ProfessionalClaim;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Keeps what claims tell beside their lines.
@Singleton
public class AlongsideBook {
    private final HolderRows holders;
    private final AttachmentRows attachments;
    private final EarlierPayerRows payers;
    private final EarlierAmountRows amounts;

    AlongsideBook(HolderRows holders, AttachmentRows attachments, EarlierPayerRows payers, EarlierAmountRows amounts) {
        this.holders = holders;
        this.attachments = attachments;
        this.payers = payers;
        this.amounts = amounts;
    }

    public Alongside of(ClaimRow claim) {
        Optional<Alongside.Holder> holder = holders.findById(claim.key()).map(row -> new Alongside.Holder(row.kin(), row.familyName(), row.givenName()));
        List<ProfessionalClaim.Attachment> papers =
                attachments.findByClaimIdOrderById(claim.key()).stream().map(row -> new ProfessionalClaim.Attachment(row.report(), row.way(), row.control())).toList();
        return new Alongside(holder, papers, payers.findByClaimIdOrderByPlace(claim.key()).stream().map(this::decided).toList());
    }

    private Alongside.Decided decided(EarlierPayerRow row) {
        List<EarlierAmountRow> all = amounts.findByEarlierIdOrderById(row.key());
        List<Alongside.Line> lines = new ArrayList<>();
        for (int number : new TreeSet<>(all.stream().map(EarlierAmountRow::line).filter(Objects::nonNull).toList())) {
            List<EarlierAmountRow> mine = all.stream().filter(one -> Objects.equals(one.line(), number)).toList();
            long paid = mine.stream().filter(EarlierAmountRow::isPayment).mapToLong(EarlierAmountRow::amountCents).sum();
            lines.add(new Alongside.Line(number, Money.cents(paid), mine.stream().filter(one -> !one.isPayment()).map(EarlierAmountRow::adjustment).toList()));
        }
        return new Alongside.Decided(row.payerId(), row.memberId(), row.holder(), Optional.ofNullable(row.medicareAfter()), row.remittanceId(), row.decidedOn(), Money.cents(row.paidCents()), Money.cents(row.patientCents()),
                all.stream().filter(one -> one.line() == null).map(EarlierAmountRow::adjustment).toList(), lines);
    }

    /// The plan is somebody else's, or the patient's own again.
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(ClaimRow claim, Optional<Alongside.Holder> holder) {
        holders.deleteByClaimId(claim.key());
        holder.ifPresent(one -> holders.save(new HolderRow(claim.key(), one.kin(), one.familyName(), one.givenName())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(ClaimRow claim, ProfessionalClaim.Attachment paper) {
        attachments.save(new AttachmentRow(null, claim.key(), paper.report(), paper.way(), paper.control()));
    }

    /// One more payer has decided.
    @Transactional(Transactional.TxType.MANDATORY)
    public void decided(ClaimRow claim, Alongside.Decided decided) {
        int place = payers.findByClaimIdOrderByPlace(claim.key()).size() + 1;
        EarlierPayerRow row = payers.save(new EarlierPayerRow(null, claim.key(), place, decided.payer(), decided.memberId(), decided.remittance(), decided.on(),
                decided.paid().cents(), decided.patientOwes().cents(), decided.holder().map(Alongside.Holder::kin).orElse(null),
                decided.holder().map(Alongside.Holder::familyName).orElse(null), decided.holder().map(Alongside.Holder::givenName).orElse(null),
                decided.medicareAfter().orElse(null)));
        List<EarlierAmountRow> rows = new ArrayList<>();
        decided.adjustments().forEach(one -> rows.add(amount(row, null, one.group(), one.reason(), one.amount())));
        for (Alongside.Line line : decided.lines()) {
            rows.add(amount(row, line.number(), null, null, line.paid()));
            line.adjustments().forEach(one -> rows.add(amount(row, line.number(), one.group(), one.reason(), one.amount())));
        }
        amounts.saveAll(rows);
    }

    private static EarlierAmountRow amount(EarlierPayerRow row, @Nullable Integer line, @Nullable String group, @Nullable String reason, Money amount) {
        return new EarlierAmountRow(null, row.key(), line, group, reason, amount.cents());
    }
}
