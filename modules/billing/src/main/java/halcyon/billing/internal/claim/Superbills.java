package halcyon.billing.internal.claim;

import halcyon.billing.internal.charge.ChargedLine;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/// The bill of a session the patient pays herself: on her account, never in a claim.
@Singleton
class Superbills {
    private final SuperbillRows rows;
    private final Journal journal;

    Superbills(SuperbillRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void charge(SessionSigned session, List<ChargedLine> lines) {
        if (rows.findById(session.session()).isPresent()) return;
        Money charge = lines.stream().map(ChargedLine::charge).reduce(Money.ZERO, Money::plus);
        String codes = lines.stream().map(line -> line.code() + "x" + line.units().toPlainString()).collect(Collectors.joining(" "));
        rows.save(new SuperbillRow(session.session(), session.patient().value(), session.site().value(), session.dateOfService(), codes, charge.cents()));
        journal.post(Actor.system("billing"), new Entry("charge:session:" + session.session(), Entry.Kind.CHARGE, "session " + session.session(), List.of(
                Leg.of(Account.PATIENT_RECEIVABLE, charge, "self-pay").ofPatient(session.patient().value()),
                Leg.of(Account.REVENUE, charge.negated(), "self-pay"))));
    }
}
