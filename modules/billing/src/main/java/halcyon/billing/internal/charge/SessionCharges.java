package halcyon.billing.internal.charge;

import halcyon.billing.Claim;
import java.util.List;

/// What a signed session may be charged, by the rules of its day. What no rule speaks of earns nothing, and a note says so.
public final class SessionCharges {
    private SessionCharges() {}

    public static Proposal of(SessionFacts facts, Rates rates) {
        Bill bill = new Bill(facts, rates);
        DrugCharges drug = new DrugCharges(facts, rates, bill);
        drug.charge();
        if (!drug.isBundle()) new VisitCharges(facts, drug.infusing(), rates, bill).charge();
        long scored = facts.instruments().stream().filter(rates.rules().counted()::contains).count();
        if (scored > 0) bill.add(Service.QUESTIONNAIRE, scored, List.of());
        return bill.proposal(bill.has(Service.PROLONGED_STAFF) ? List.of() : watching(facts));
    }

    /// Evidence on the first line where it earns nothing of its own.
    private static List<Claim.Minutes> watching(SessionFacts facts) {
        return facts.session().observerMinutes().stream().map(watch -> new Claim.Minutes("observation", watch.from(), watch.to(), false)).toList();
    }
}
