package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimId;
import halcyon.billing.PaymentReversed;
import halcyon.billing.Remittance;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Takes a posted remittance back in one step: each of its entries by its exact opposite, each claim to what its other answers
/// come to. The file stays as work, to be posted again or closed.
@Singleton
public class TakingBack {
    private final RemittanceRows remittances;
    private final Journal journal;
    private final Claims claims;
    private final Settlement settlement;
    private final Events events;

    TakingBack(RemittanceRows remittances, Journal journal, Claims claims, Settlement settlement, Events events) {
        this.remittances = remittances;
        this.journal = journal;
        this.claims = claims;
        this.settlement = settlement;
        this.events = events;
    }

    @Transactional
    public void takeBack(Actor actor, long remittance, String why) {
        if (why.isBlank() || why.length() > 120) throw new IllegalArgumentException("say why in 1 to 120 characters");
        RemittanceRow row = remittances.findById(remittance)
                .filter(one -> one.state() == Remittance.State.POSTED)
                .orElseThrow(() -> new Unknown("posted remittance " + remittance));
        Sentence said = Sentence.of("billing.receipt-taken-back", actor.name(), why);
        RemittanceRow back = remittances.update(row.in(Remittance.State.TAKEN_BACK, Intake.cut(said.toString(), 400), row.postingKey()));
        Map<Long, List<Leg>> legs = journal.ofRemittance(remittance).stream()
                .filter(leg -> leg.claim() != null)
                .collect(Collectors.groupingBy(leg -> Objects.requireNonNull(leg.claim()), TreeMap::new, Collectors.toList()));
        journal.takeBack(actor, remittance, why);
        legs.forEach((claim, mine) -> claim(actor, back, claim, mine));
        events.publish(actor, new PaymentReversed(row.key(), row.payer(), row.trace(), row.amountCents(), why));
    }

    private void claim(Actor actor, RemittanceRow row, long id, List<Leg> legs) {
        ClaimRow claim = claims.get(new ClaimId(id));
        ClaimRow less = claim.remitted(claim.state(), claim.reason(), "", sum(legs, Account.REMITTANCE_CLEARING).negated(), sum(legs, Account.PATIENT_RECEIVABLE).negated());
        Standing standing = settlement.takenBack(actor, less, row);
        claims.update(less.in(standing.state(less.state()), standing.reason().orElse(null)));
        claims.note(actor, claim, "835", Sentence.of("billing.step-taken-back", row.trace(), actor.name()));
    }

    private static Money sum(List<Leg> legs, Account account) {
        return legs.stream().filter(leg -> leg.account() == account).map(Leg::amount).reduce(Money.ZERO, Money::plus);
    }
}
