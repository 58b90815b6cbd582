package halcyon.billing.internal.remittance;

import halcyon.billing.Receipt;
import halcyon.billing.Remittance;
import halcyon.billing.internal.claim.SealedFiles;
import halcyon.billing.internal.x12.RemittanceReader;
import halcyon.billing.internal.x12.Transaction;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Work on what was kept: match it again after its claims became known, or close it as somebody else's.
@Singleton
public class Rework {
    private final RemittanceRows remittances;
    private final Posting posting;
    private final SealedFiles sealed;

    Rework(RemittanceRows remittances, Posting posting, SealedFiles sealed) {
        this.remittances = remittances;
        this.posting = posting;
        this.sealed = sealed;
    }

    /// A remittance that repeated the numbers of another one is posted under its own content when a person says so.
    @Transactional
    public Receipt.Line again(Actor actor, long remittance) {
        RemittanceRow row = waiting(remittance);
        if (!row.kind().equals("835")) return new Receipt.Line(row.kind(), row.control(), Receipt.Outcome.UNMATCHED, Sentence.of("billing.receipt-nothing-of-ours"));
        RemittanceRow keyed = row.in(row.state(), row.note(), row.postingKey() == null ? row.contentHash() : row.postingKey());
        Taken taken = posting.post(actor, keyed, RemittanceReader.read(Transaction.ofNormalised(row.kind(), row.control(), sealed.open(row.contentHash(), row.content()))));
        return new Receipt.Line(row.kind(), row.control(), taken.outcome(), taken.said());
    }

    @Transactional
    public void close(Actor actor, long remittance, String why) {
        RemittanceRow row = waiting(remittance);
        remittances.update(row.in(Remittance.State.CLOSED, Intake.cut(actor.name() + ": " + why, 400), row.postingKey()));
    }

    private RemittanceRow waiting(long remittance) {
        return remittances.findById(remittance)
                .filter(row -> RemittanceDesk.WAITING.contains(row.state()))
                .orElseThrow(() -> new Unknown("waiting remittance " + remittance));
    }
}
