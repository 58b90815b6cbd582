package halcyon.billing.internal;

import halcyon.billing.AccountLine;
import halcyon.billing.BillingAccess;
import halcyon.billing.PatientPaid;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// What patients owe and pay.
@Singleton
class PatientAccounts {
    private final Journal journal;
    private final Directory directory;
    private final Events events;

    PatientAccounts(Journal journal, Directory directory, Events events) {
        this.journal = journal;
        this.directory = directory;
        this.events = events;
    }

    /// The patient, when the actor works at the patient's site.
    PatientId mayTouch(Actor actor, String verb, PatientId patient) {
        if (actor.everySite()) return patient;
        Patient known = directory.patient(Actor.system("billing"), patient);
        BillingAccess.TABLE.require(actor, verb, known.site());
        return patient;
    }

    List<AccountLine> lines(PatientId patient) {
        return journal.statement(patient).stream()
                .map(line -> new AccountLine(line.entry(), line.at(), line.kind().name(), line.reference(), line.amount()))
                .toList();
    }

    @Transactional
    void pay(Actor actor, PatientId patient, Money amount, String reference) {
        if (!amount.isPositive()) throw new IllegalArgumentException("a payment must be more than nothing, got " + amount.toPlain());
        if (reference.isBlank() || reference.length() > 120) throw new IllegalArgumentException("say how it was paid: cash, card or cheque number");
        journal.post(actor, new Entry("payment:" + UUID.randomUUID(), Entry.Kind.PATIENT_PAYMENT, reference, List.of(
                Leg.of(Account.CASH, amount, "patient").ofPatient(patient.value()),
                Leg.of(Account.PATIENT_RECEIVABLE, amount.negated(), "patient").ofPatient(patient.value()))));
        events.publish(actor, new PatientPaid(patient, amount.cents(), reference));
    }

    @Transactional
    void undo(Actor actor, PatientId patient, long entry, String why) {
        boolean hers = journal.statement(patient).stream().anyMatch(line -> line.entry() == entry && line.kind() == Entry.Kind.PATIENT_PAYMENT);
        if (!hers) throw new Unknown("payment " + entry);
        if (why.isBlank() || why.length() > 120) throw new IllegalArgumentException("say why in 1 to 120 characters");
        journal.reverse(actor, entry, why);
    }
}
