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
import halcyon.billing.internal.x12.ClaimVerdict;
import halcyon.billing.internal.x12.ProviderAdjustment;
import halcyon.billing.internal.x12.RemittanceAdvice;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Posts a balanced remittance when every claim in it is ours; otherwise keeps it whole. Runs in the intake's transaction.
@Singleton
class Posting {
    private final Matching matching;
    private final Claims claims;
    private final Journal journal;
    private final RemittanceRows remittances;
    private final Particulars particulars;
    private final Reversals reversals;
    private final Settlement settlement;
    private final Events events;

    Posting(Matching matching, Claims claims, Journal journal, RemittanceRows remittances, Particulars particulars, Reversals reversals, Settlement settlement,
            Events events) {
        this.matching = matching;
        this.claims = claims;
        this.journal = journal;
        this.remittances = remittances;
        this.particulars = particulars;
        this.reversals = reversals;
        this.settlement = settlement;
        this.events = events;
    }

    Taken post(Actor actor, RemittanceRow row, RemittanceAdvice advice) {
        List<Optional<ClaimRow>> ours = advice.claims().stream().map(one -> moves(one) ? matching.find(one) : Optional.<ClaimRow>empty()).toList();
        long moving = advice.claims().stream().filter(Posting::moves).count();
        long unknown = moving - ours.stream().filter(Optional::isPresent).count();
        particulars.write(row, advice, unknown == 0 ? ours : List.of());
        if (unknown > 0) return keep(row, advice, unknown);
        Sentence said = Sentence.of("billing.receipt-posted", advice.claims().size(), advice.payment().amount().toPlain(), advice.providerAdjustments().size());
        RemittanceRow posted = remittances.update(row.posted(said.toString()));
        parts(ours).values().forEach(mine -> claim(actor, posted, mine, ours.get(mine.getFirst()).orElseThrow(), advice));
        journal.post(actor, money(posted, advice));
        events.publish(actor, new PaymentPosted(row.key(), row.payer(), row.trace(), row.method(), row.amountCents(), advice.claims().size()));
        return new Taken(Receipt.Outcome.POSTED, said);
    }

    private Taken keep(RemittanceRow row, RemittanceAdvice advice, long unknown) {
        Sentence said = Sentence.of("billing.receipt-unmatched", unknown, advice.claims().size(), advice.payment().amount().toPlain());
        remittances.update(row.in(Remittance.State.UNMATCHED, said.toString(), row.postingKey()));
        return new Taken(Receipt.Outcome.UNMATCHED, said);
    }

    /// 25 predetermination and 23 "not our claim, forwarded" move nothing, as long as no money comes with them.
    static boolean moves(AdvisedClaim advised) {
        boolean still = advised.verdict() == ClaimVerdict.PREDETERMINATION || advised.verdict() == ClaimVerdict.NOT_OURS_FORWARDED;
        return !still || !advised.paid().isZero();
    }

    // a claim stands twice in one payment when it is reversed and corrected
    private static Map<Long, List<Integer>> parts(List<Optional<ClaimRow>> ours) {
        Map<Long, List<Integer>> parts = new LinkedHashMap<>();
        for (int n = 0; n < ours.size(); n++) {
            int part = n;
            ours.get(n).ifPresent(claim -> parts.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(part));
        }
        return parts;
    }

    private void claim(Actor actor, RemittanceRow row, List<Integer> parts, ClaimRow found, RemittanceAdvice advice) {
        ClaimRow claim = found;
        for (int part : parts) {
            AdvisedClaim advised = advice.claims().get(part);
            List<Leg> legs = reversals.restoring(claim, row.key(), part + 1, advised).orElseGet(() -> ClaimLegs.of(found, row.key(), part + 1, advised));
            journal.post(actor, new Entry("remitted:" + row.inJournal() + ":" + (part + 1), Entry.Kind.REMITTANCE, claim.number(), legs));
            String control = advised.verdict() == ClaimVerdict.REVERSAL ? "" : advised.payerControl();
            claim = claim.remitted(claim.state(), claim.reason(), Intake.cut(control, 50), advised.paid(), patient(legs));
            told(actor, row, claim, advised);
        }
        Standing standing = settlement.posted(actor, claim, row);
        claims.update(claim.in(standing.state(claim.state()), standing.reason().orElse(null)));
    }

    private static Money patient(List<Leg> legs) {
        return legs.stream().filter(leg -> leg.account() == Account.PATIENT_RECEIVABLE).map(Leg::amount).reduce(Money.ZERO, Money::plus);
    }

    private void told(Actor actor, RemittanceRow row, ClaimRow claim, AdvisedClaim advised) {
        Outcome outcome = Outcome.of(advised);
        claims.note(actor, claim, "835", said(row, advised, outcome));
        if (Math.abs(advised.charge().cents()) != claim.chargeCents())
            claims.note(actor, claim, "NOTE", Sentence.of("billing.step-charge-differs", advised.charge().toPlain(), claim.charge().toPlain()));
        if (advised.verdict() == ClaimVerdict.REVERSAL) return;
        if (outcome.state() == ClaimState.DENIED)
            events.publish(actor, new ClaimDenied(claim.key(), claim.patient(), claim.siteId(), outcome.reason().orElse("")));
        else events.publish(actor, new ClaimPaid(claim.key(), claim.patient(), claim.siteId(), advised.paid().cents(), Outcome.patient(advised).cents()));
    }

    private static Sentence said(RemittanceRow row, AdvisedClaim advised, Outcome outcome) {
        String paid = advised.paid().toPlain();
        String charge = advised.charge().toPlain();
        if (advised.verdict() == ClaimVerdict.REVERSAL) return Sentence.of("billing.step-reversed", paid, row.trace());
        if (outcome.state() == ClaimState.DENIED) return Sentence.of("billing.step-denied", outcome.reason().orElse(""), charge);
        if (advised.verdict().forwarded()) return Sentence.of("billing.step-paid-forwarded", paid, charge, advised.crossoverCarrier());
        return Sentence.of("billing.step-paid", paid, charge, Outcome.patient(advised).toPlain());
    }

    /// Cash against clearing and the provider-level account: BPR02 = ΣCLP04 − ΣPLB makes it balance.
    private static Entry money(RemittanceRow row, RemittanceAdvice advice) {
        List<Leg> legs = new ArrayList<>();
        Money cash = advice.payment().credit() ? advice.payment().amount() : advice.payment().amount().negated();
        legs.add(Leg.of(Account.CASH, cash, row.method()).ofRemittance(row.key()));
        for (ProviderAdjustment plb : advice.providerAdjustments()) {
            Account account = plb.reason().equals("L6") ? Account.INTEREST : Account.PROVIDER_LEVEL;
            legs.add(Leg.of(account, plb.amount(), Intake.cut(plb.shown(), 60)).ofRemittance(row.key()));
        }
        Money claims = advice.claims().stream().map(AdvisedClaim::paid).reduce(Money.ZERO, Money::plus);
        legs.add(Leg.of(Account.REMITTANCE_CLEARING, claims.negated(), "claims").ofRemittance(row.key()));
        return new Entry("remittance:" + row.inJournal(), Entry.Kind.REMITTANCE, row.trace(), legs);
    }
}
