package halcyon.billing.internal.claim;

import halcyon.billing.internal.x12.EarlierPayer;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.shared.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What payers before this one decided, as the next one is told it.
final class EarlierPayers {
    private static final String SELF = "18";

    private EarlierPayers() {}

    static List<EarlierPayer> of(ClaimFacts facts) {
        List<EarlierPayer> told = new ArrayList<>();
        for (Alongside.Decided decided : facts.alongside().earlier()) told.add(payer(facts, decided, told.isEmpty() ? "P" : "S"));
        return told;
    }

    private static EarlierPayer payer(ClaimFacts facts, Alongside.Decided decided, String order) {
        Payer payer = facts.payers().stream().filter(one -> one.id() == decided.payer()).findFirst().orElseThrow(() -> new Unknown("payer " + decided.payer()));
        Patient patient = facts.patient();
        return new EarlierPayer(order, decided.holder().map(Alongside.Holder::kin).orElse(SELF), decided.holder().map(Alongside.Holder::familyName).orElse(patient.familyName()),
                decided.holder().map(Alongside.Holder::givenName).orElse(patient.givenName()), decided.memberId(), payer.name(), payer.payerId(),
                payer.filingIndicator(), decided.on(), decided.paid(), decided.patientOwes(), decided.adjustments(),
                decided.lines().stream().map(line -> line(facts, line)).toList());
    }

    private static EarlierPayer.Line line(ClaimFacts facts, Alongside.Line line) {
        LineRow ours = facts.lines().stream().filter(one -> one.number() == line.number()).findFirst().orElseThrow(() -> new Unknown("line " + line.number()));
        return new EarlierPayer.Line(line.number(), ours.code(), ours.modifierList(), ours.units().max(BigDecimal.ZERO), line.paid(), line.adjustments());
    }
}
