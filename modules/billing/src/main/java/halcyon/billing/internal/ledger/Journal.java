package halcyon.billing.internal.ledger;

import halcyon.billing.TrialBalance;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes entries, reverses them, sums accounts. Nothing is ever changed or deleted.
@Singleton
public class Journal {
    private final Entries entries;
    private final Legs legs;
    private final MonthLock lock;
    private final Clock clock;

    Journal(Entries entries, Legs legs, MonthLock lock, Clock clock) {
        this.entries = entries;
        this.legs = legs;
        this.lock = lock;
        this.clock = clock;
    }

    /// Writes the entry; one with no legs is nothing to write.
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> post(Actor actor, Entry entry) {
        return entry.isEmpty() ? Optional.empty() : Optional.of(write(actor, entry, null));
    }

    /// As [#post], but an entry of this key that stands already is left alone.
    @Transactional(Transactional.TxType.MANDATORY)
    public void postOnce(Actor actor, Entry entry) {
        if (entries.findByEntryKey(entry.key()).isEmpty()) post(actor, entry);
    }

    /// The exact opposite of an entry, once.
    @Transactional(Transactional.TxType.MANDATORY)
    public long reverse(Actor actor, long entry, String reason) {
        EntryRow original = entries.findById(entry).orElseThrow(() -> new Unknown("journal entry " + entry));
        List<Leg> opposite = legs.findByEntryIdOrderByNumber(entry).stream().map(row -> row.leg().negated()).toList();
        return write(actor, new Entry("reversal:" + original.entryKey(), Entry.Kind.REVERSAL, reason, opposite), entry);
    }

    /// As [#reverse], of every entry whose key begins so and that still stands.
    @Transactional(Transactional.TxType.MANDATORY)
    public void reverseStanding(Actor actor, String beginning, String reason) {
        entries.standing(beginning).forEach(entry -> reverse(actor, entry.saved(), reason));
    }

    private long write(Actor actor, Entry entry, @Nullable Long reverses) {
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
        lock.require(now);
        long id = entries.save(new EntryRow(null, entry.key(), entry.kind(), now, entry.reference(), reverses, actor.subject())).saved();
        List<LegRow> rows = new ArrayList<>();
        for (Leg leg : entry.legs()) rows.add(LegRow.of(id, rows.size() + 1, leg));
        legs.saveAll(rows);
        return id;
    }

    @Transactional
    public Money balance(PatientId patient) {
        return Money.cents(legs.sumOfPatient(patient.value(), Account.PATIENT_RECEIVABLE.name()));
    }

    @Transactional
    public Money ofClaim(long claim, Account account) {
        return Money.cents(legs.sumOfClaim(claim, account.name()));
    }

    /// The part of it that was booked under a code.
    @Transactional
    public Money ofClaim(long claim, Account account, String code) {
        return Money.cents(legs.sumOfClaim(claim, account.name(), code));
    }

    /// What stands booked of a remittance; nothing when it was taken back.
    @Transactional
    public List<Leg> ofRemittance(long remittance) {
        return legs.standing(remittance).stream().map(LegRow::leg).toList();
    }

    /// Takes back all that the posting of a remittance wrote, entry by entry.
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Actor actor, long remittance, String reason) {
        legs.standing(remittance).stream().map(LegRow::entryId).distinct().forEach(entry -> reverse(actor, entry, reason));
    }

    /// What made the patient's balance, oldest first.
    @Transactional
    public List<Statement> statement(PatientId patient) {
        return entries.ofPatient(patient.value()).stream().map(entry -> statement(entry, patient)).toList();
    }

    private Statement statement(EntryRow entry, PatientId patient) {
        Money amount = legs.findByEntryIdOrderByNumber(entry.saved()).stream()
                .map(LegRow::leg)
                .filter(leg -> leg.account() == Account.PATIENT_RECEIVABLE && leg.patient() != null && leg.patient() == patient.value())
                .map(Leg::amount)
                .reduce(Money.ZERO, Money::plus);
        return new Statement(entry.saved(), entry.at().toInstant(ZoneOffset.UTC), entry.kind(), entry.reference(), amount);
    }

    @Transactional
    public TrialBalance trialBalance() {
        return shown(legs.sums());
    }

    /// The sums of all that was written before an instant.
    @Transactional
    public TrialBalance trialBalance(Instant at) {
        return shown(legs.sumsBefore(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
    }

    private static TrialBalance shown(List<Legs.Sum> sums) {
        return new TrialBalance(sums.stream()
                .sorted(Comparator.comparing(Legs.Sum::account))
                .map(sum -> new TrialBalance.Row(sum.account(), Money.cents(sum.debit()), Money.cents(sum.credit())))
                .toList());
    }

    /// How many entries do not sum to zero: none, or the journal was tampered with.
    @Transactional
    public long outOfBalance() {
        return entries.outOfBalance();
    }

    /// One line of a patient's account.
    public record Statement(long entry, Instant at, Entry.Kind kind, String reference, Money amount) {}
}
