package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimDenied;
import halcyon.billing.ClaimPaid;
import halcyon.billing.ClaimState;
import halcyon.billing.PaymentPosted;
import halcyon.billing.Receipt;
import halcyon.billing.Remittance;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.AdvisedLine;
import halcyon.billing.internal.x12.ClaimVerdict;
import halcyon.billing.internal.x12.ProviderAdjustment;
import halcyon.billing.internal.x12.RemittanceAdvice;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Posts a balanced remittance when every claim in it is ours; otherwise keeps it whole. Runs in the intake's transaction.
@Singleton
class Posting {
    private final Matching matching;
    private final Claims claims;
    private final Journal journal;
    private final RemittanceRows remittances;
    private final RemittedClaimRows remittedClaims;
    private final RemittedLineRows remittedLines;
    private final ProviderAdjustmentRows providerAdjustments;
    private final Coordination coordination;
    private final Reversals reversals;
    private final Events events;

    Posting(Matching matching, Claims claims, Journal journal, RemittanceRows remittances, RemittedClaimRows remittedClaims,
            RemittedLineRows remittedLines, ProviderAdjustmentRows providerAdjustments, Coordination coordination, Reversals reversals, Events events) {
        this.matching = matching;
        this.claims = claims;
        this.journal = journal;
        this.remittances = remittances;
        this.remittedClaims = remittedClaims;
        this.remittedLines = remittedLines;
        this.providerAdjustments = providerAdjustments;
        this.coordination = coordination;
        this.reversals = reversals;
        this.events = events;
    }

    Taken post(Actor actor, RemittanceRow row, RemittanceAdvice advice) {
        List<Optional<ClaimRow>> ours = advice.claims().stream().map(one -> moves(one) ? matching.find(one) : Optional.<ClaimRow>empty()).toList();
        long moving = advice.claims().stream().filter(Posting::moves).count();
        long unknown = moving - ours.stream().filter(Optional::isPresent).count();
        record(row, advice, unknown == 0 ? ours : List.of());
        if (unknown > 0) {
            Sentence said = Sentence.of("billing.receipt-unmatched", unknown, advice.claims().size(), advice.payment().amount().toPlain());
            remittances.update(row.in(Remittance.State.UNMATCHED, said.toString(), row.postingKey()));
            return new Taken(Receipt.Outcome.UNMATCHED, said);
        }
        claims(actor, row, advice, ours);
        journal.post(actor, money(row, advice));
        Sentence said = Sentence.of("billing.receipt-posted", advice.claims().size(), advice.payment().amount().toPlain(), advice.providerAdjustments().size());
        remittances.update(row.in(Remittance.State.POSTED, said.toString(), row.postingKey()));
        events.publish(actor, new PaymentPosted(row.key(), row.payer(), row.trace(), row.method(), row.amountCents(), advice.claims().size()));
        return new Taken(Receipt.Outcome.POSTED, said);
    }

    // a claim that stands twice in one payment, reversed and corrected, is read again for its second part
    private void claims(Actor actor, RemittanceRow row, RemittanceAdvice advice, List<Optional<ClaimRow>> ours) {
        Set<Long> moved = new HashSet<>();
        for (int n = 0; n < ours.size(); n++) {
            if (ours.get(n).isEmpty()) continue;
            ClaimRow claim = ours.get(n).get();
            claim(actor, row, n + 1, moved.add(claim.key()) ? claim : claims.get(claim.claimId()), advice.claims().get(n));
        }
    }

    /// 25 predetermination and 23 "not our claim, forwarded" move nothing, as long as no money comes with them.
    static boolean moves(AdvisedClaim advised) {
        boolean still = advised.verdict() == ClaimVerdict.PREDETERMINATION || advised.verdict() == ClaimVerdict.NOT_OURS_FORWARDED;
        return !still || !advised.paid().isZero();
    }

    /// Cash against clearing and the provider-level account: BPR02 = ΣCLP04 − ΣPLB makes it balance.
    private Entry money(RemittanceRow row, RemittanceAdvice advice) {
        List<Leg> legs = new ArrayList<>();
        Money cash = advice.payment().credit() ? advice.payment().amount() : advice.payment().amount().negated();
        legs.add(Leg.of(Account.CASH, cash, row.method()).ofRemittance(row.key()));
        for (ProviderAdjustment plb : advice.providerAdjustments()) {
            Account account = plb.reason().equals("L6") ? Account.INTEREST : Account.PROVIDER_LEVEL;
            legs.add(Leg.of(account, plb.amount(), Intake.cut(plb.shown(), 60)).ofRemittance(row.key()));
        }
        Money claims = advice.claims().stream().map(AdvisedClaim::paid).reduce(Money.ZERO, Money::plus);
        legs.add(Leg.of(Account.REMITTANCE_CLEARING, claims.negated(), "claims").ofRemittance(row.key()));
        return new Entry("remittance:" + row.key(), Entry.Kind.REMITTANCE, row.trace(), legs);
    }

    private void claim(Actor actor, RemittanceRow row, int part, ClaimRow claim, AdvisedClaim advised) {
        coordination.before(actor, row.key(), claim, advised);
        List<Leg> legs = reversals.restoring(claim, row.key(), part, advised).orElseGet(() -> ClaimLegs.of(claim, row.key(), part, advised));
        journal.post(actor, new Entry("remitted:" + row.key() + ":" + part, Entry.Kind.REMITTANCE, claim.number(), legs));
        Outcome outcome = Outcome.of(advised);
        Money patient = Outcome.patient(advised);
        String control = advised.verdict() == ClaimVerdict.REVERSAL ? "" : advised.payerControl();
        claims.update(claim.remitted(outcome.state(), outcome.reason().orElse(null), Intake.cut(control, 50), advised.paid(), patient));
        claims.note(actor, claim, "835", said(row, advised, outcome));
        if (Math.abs(advised.charge().cents()) != claim.chargeCents())
            claims.note(actor, claim, "NOTE", Sentence.of("billing.step-charge-differs", advised.charge().toPlain(), claim.charge().toPlain()));
        if (advised.verdict() == ClaimVerdict.REVERSAL) return;
        if (outcome.state() == ClaimState.DENIED)
            events.publish(actor, new ClaimDenied(claim.key(), claim.patient(), claim.siteId(), outcome.reason().orElse("")));
        else events.publish(actor, new ClaimPaid(claim.key(), claim.patient(), claim.siteId(), advised.paid().cents(), patient.cents()));
    }

    private static Sentence said(RemittanceRow row, AdvisedClaim advised, Outcome outcome) {
        String paid = advised.paid().toPlain();
        String charge = advised.charge().toPlain();
        if (advised.verdict() == ClaimVerdict.REVERSAL) return Sentence.of("billing.step-reversed", paid, row.trace());
        if (outcome.state() == ClaimState.DENIED) return Sentence.of("billing.step-denied", outcome.reason().orElse(""), charge);
        if (advised.verdict().forwarded()) return Sentence.of("billing.step-paid-forwarded", paid, charge, advised.crossoverCarrier());
        return Sentence.of("billing.step-paid", paid, charge, Outcome.patient(advised).toPlain());
    }

    /// What came, kept claim by claim, whether it could be posted or not.
    private void record(RemittanceRow row, RemittanceAdvice advice, List<Optional<ClaimRow>> ours) {
        forget(row);
        for (int n = 0; n < advice.claims().size(); n++) {
            Optional<ClaimRow> claim = n < ours.size() ? ours.get(n) : Optional.empty();
            record(row, n + 1, claim.map(ClaimRow::key).orElse(null), advice.claims().get(n));
        }
        List<ProviderAdjustmentRow> plbs = new ArrayList<>();
        for (ProviderAdjustment plb : advice.providerAdjustments())
            plbs.add(new ProviderAdjustmentRow(null, row.key(), plbs.size() + 1, Intake.cut(plb.provider(), 50), Intake.cut(plb.reason(), 2),
                    Intake.cut(plb.reference(), 50), plb.amount().cents()));
        providerAdjustments.saveAll(plbs);
    }

    private void forget(RemittanceRow row) {
        remittedClaims.findByRemittanceIdOrderByNumber(row.key()).forEach(claim -> remittedLines.deleteByRemittedClaimId(claim.key()));
        remittedClaims.deleteByRemittanceId(row.key());
        providerAdjustments.deleteByRemittanceId(row.key());
    }

    private void record(RemittanceRow row, int number, @Nullable Long claim, AdvisedClaim advised) {
        RemittedClaimRow saved = remittedClaims.save(new RemittedClaimRow(null, row.key(), number, claim, Intake.cut(advised.claimNumber(), 38),
                advised.verdict().code(), advised.charge().cents(), advised.paid().cents(), advised.patient().cents(),
                Intake.cut(advised.payerControl(), 50), Intake.cut(String.join(" ", advised.remarks()), 120)));
        List<RemittedLineRow> rows = new ArrayList<>();
        for (AdvisedLine line : advised.lines())
            rows.add(new RemittedLineRow(null, saved.key(), rows.size() + 1, Intake.cut(line.procedure(), 60), line.charge().cents(), line.paid().cents(),
                    Intake.cut(line.lineControl(), 50), Intake.cut(String.join(" ", line.remarks()), 120)));
        remittedLines.saveAll(rows);
    }
}
