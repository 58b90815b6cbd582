package halcyon.billing.internal.denial;

import halcyon.billing.ClaimId;
import halcyon.billing.Denial;
import halcyon.billing.WriteOff;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Gives contested money up. What one person may give up alone is a setting; above it another one confirms.
@Singleton
public class GivingUp {
    private final DenialDesk desk;
    private final Claims claims;
    private final Journal journal;
    private final Money limit;
    private final Clock clock;

    GivingUp(DenialDesk desk, Claims claims, Journal journal, @Value("${halcyon.billing.write-off-alone-up-to:100.00}") String limit, Clock clock) {
        this.desk = desk;
        this.claims = claims;
        this.journal = journal;
        this.limit = Money.parse(limit);
        this.clock = clock;
    }

    @Transactional
    public WriteOff writeOff(Actor actor, long id, String why) {
        if (why.isBlank() || why.length() > 120) throw new IllegalArgumentException("say why in 1 to 120 characters");
        DenialRow row = desk.open(actor, "writeOff", id);
        if (Money.cents(row.amountCents()).compareTo(limit) <= 0) return giveUp(actor, row.because(why));
        desk.update(row.asked(actor.subject(), why));
        return new WriteOff.Asked(Sentence.of("billing.write-off-asked", limit.toPlain()));
    }

    @Transactional
    public WriteOff confirm(Actor actor, long id, boolean agreed) {
        DenialRow row = desk.open(actor, "confirmWriteOff", id);
        if (row.state() != Denial.State.WRITE_OFF_ASKED) return new WriteOff.Refused(Sentence.of("billing.write-off-not-asked"));
        if (actor.subject().equals(row.askedBy())) return new WriteOff.Refused(Sentence.of("billing.write-off-second-person"));
        if (agreed) return giveUp(actor, row);
        desk.update(row.in(Denial.State.OPEN));
        return new WriteOff.Done();
    }

    private WriteOff giveUp(Actor actor, DenialRow row) {
        ClaimRow claim = claims.get(new ClaimId(row.claimId()));
        Money amount = Money.cents(row.contestedCents());
        journal.post(actor, new Entry(DenialRegister.writtenOff(row) + row.version(), Entry.Kind.WRITE_OFF, claim.number(), List.of(
                Leg.of(Account.CONTESTED_DENIAL, amount, "given up").ofClaim(claim.key()),
                Leg.of(Account.PAYER_RECEIVABLE, amount.negated(), "given up").ofClaim(claim.key()))));
        desk.update(row.ended(Denial.State.WRITTEN_OFF, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC)));
        claims.note(actor, claim, "NOTE", Sentence.of("billing.step-written-off", amount.toPlain(), row.why() == null ? "" : row.why()));
        return new WriteOff.Done();
    }
}
