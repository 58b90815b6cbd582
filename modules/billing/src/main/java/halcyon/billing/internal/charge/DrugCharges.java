package halcyon.billing.internal.charge;

import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The drug and how it was given. The quantity is what was given, not what was drawn.
final class DrugCharges {
    private final SessionFacts facts;
    private final SessionSigned session;
    private final Rates rates;
    private final Bill bill;
    private final Optional<DrugRule> rule;

    DrugCharges(SessionFacts facts, Rates rates, Bill bill) {
        this.facts = facts;
        this.session = facts.session();
        this.rates = rates;
        this.bill = bill;
        this.rule = rates.rules().drug(session.drug(), session.route().name(), facts.program(), session.milligramsGiven());
    }

    /// One code for drug, visit and watching: of established patients only, and not of a drug somebody else has paid for.
    boolean isBundle() {
        return rule.filter(one -> one.supply() == DrugRule.Supply.BUNDLE).isPresent() && !facts.newPatient() && !facts.drugSupplied();
    }

    /// The minutes of the infusion, which nothing else may earn.
    Stretches infusing() {
        boolean infused = rule.filter(one -> one.giving() == DrugRule.Giving.INFUSION).isPresent();
        return session.stoppedAt().filter(stop -> infused && session.startedAt().isBefore(stop))
                .map(stop -> Stretches.of(new TimeSlot(session.startedAt(), stop)))
                .orElse(Stretches.NONE);
    }

    void charge() {
        if (session.milligramsGiven().signum() <= 0) return;
        rule.ifPresentOrElse(this::charge, () -> bill.note("no-rule", session.drug(), session.route()));
    }

    private void charge(DrugRule one) {
        switch (one.giving()) {
            case INFUSION -> infusion();
            case INJECTION -> bill.add(Service.INJECTION, 1, List.of());
            case NOTHING -> {}
        }
        if (facts.drugSupplied()) bill.note("supplied", session.drug());
        if (!facts.drugSupplied()) drug(one);
    }

    private void infusion() {
        Infusion infusion = new Infusion(session.startedAt(), session.stoppedAt());
        var first = Bill.earned("infusion", infusion.first(rates).stream().toList());
        bill.add(infusion.isPush(rates) ? Service.PUSH : Service.INFUSION_FIRST, 1, first);
        List<TimeSlot> more = infusion.isPush(rates) ? List.of() : infusion.moreHours(rates);
        if (!more.isEmpty()) bill.add(Service.INFUSION_MORE, more.size(), Bill.earned("infusion", more));
    }

    private void drug(DrugRule one) {
        switch (one.supply()) {
            case UNLISTED -> bill.addDrug(Service.UNCLASSIFIED_DRUG, one.code(), List.of(), session.drug() + " " + plain(session.milligramsGiven()) + " mg " + session.route(), 1,
                    given(one, session.milligramsGiven(), session.millilitresGiven()));
            case MILLIGRAMS -> milligrams(one);
            case BUNDLE -> bundle(one);
        }
    }

    private void milligrams(DrugRule one) {
        boolean wasted = session.milligramsWasted().signum() > 0;
        bill.addDrug(Service.DRUG, one.code(), one.tellsWaste() && !wasted ? List.of("JZ") : List.of(), "", units(session.milligramsGiven()),
                given(one, session.milligramsGiven(), session.millilitresGiven()));
        if (!one.tellsWaste() || !wasted) return;
        BigDecimal millilitres = session.milligramsWasted().divide(session.concentration(), 3, RoundingMode.HALF_UP);
        bill.addDrug(Service.DRUG, one.code(), List.of("JW"), "", units(session.milligramsWasted()), given(one, session.milligramsWasted(), millilitres));
    }

    private void bundle(DrugRule one) {
        if (!isBundle()) {
            bill.note("established-only", one.code());
            return;
        }
        bill.addDrug(Service.BUNDLE, one.code(), List.of(), "", 1, given(one, session.milligramsGiven(), session.millilitresGiven()));
        if (facts.visit().isPresent()) bill.note("in-the-bundle", one.code());
    }

    private ChargedLine.Given given(DrugRule one, BigDecimal milligrams, BigDecimal millilitres) {
        return new ChargedLine.Given(Ndc.eleven(session.ndc()).orElse(session.ndc()), one.quantity(milligrams, millilitres), one.ndcUnit());
    }

    private static long units(BigDecimal milligrams) {
        return milligrams.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
