package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.Booked;
import halcyon.treatment.DrugBookWritten;
import halcyon.treatment.EntryKind;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.internal.cabinet.Book.Entry;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/// A wrong entry is countered by its opposite. What came in one delivery goes together.
@Singleton
class CounterDesk {
    private static final int LEAST_WORDS = 3;
    private final CabinetSql sql;
    private final CabinetFile file;
    private final Book book;
    private final Events events;

    CounterDesk(CabinetSql sql, CabinetFile file, Book book, Events events) {
        this.sql = sql;
        this.file = file;
        this.book = book;
        this.events = events;
    }

    Booked counter(Actor actor, long entry, String reason) {
        var wrong = book.entry(entry).orElseThrow(() -> new Unknown("drug entry " + entry));
        var site = file.label(wrong.lot()).lot().site();
        TreatmentAccess.TABLE.require(actor, "counterEntry", site);
        if (reason.strip().length() < LEAST_WORDS) return refused("cabinet.say-why");
        if (wrong.kind().ofSession()) return refused("cabinet.counter-in-session");
        if (wrong.kind() == EntryKind.TRANSFER_IN || wrong.kind() == EntryKind.TRANSFER_OUT) return refused("cabinet.counter-by-transfer");
        if (wrong.counter() || book.isCountered(entry)) return refused("cabinet.countered-already");
        var together = together(wrong);
        if (!together.stream().allMatch(this::isThere)) return refused("cabinet.counter-gone");
        var now = file.now();
        for (var one : together) if (!book.counter(actor, one, reason.strip(), now)) throw new StaleVersion("drug entry " + one.id());
        var amount = together.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        events.publish(actor, new DrugBookWritten(site, "countered", entry, amount));
        return new Booked.Done(entry);
    }

    private boolean isThere(Entry entry) {
        return entry.kind().onShelf() < 1 || file.held(entry.container()).container().left().compareTo(entry.amount()) >= 0;
    }

    private List<Entry> together(Entry wrong) {
        if (wrong.kind() != EntryKind.RECEIVED && wrong.kind() != EntryKind.OPENING) return List.of(wrong);
        var query = "SELECT e.* FROM treatment_drug_entry e JOIN treatment_drug_entry w ON w.id = ? AND w.lot_id = e.lot_id AND w.kind = e.kind"
                + " AND w.entered_at = e.entered_at AND w.counters IS NULL AND e.counters IS NULL ORDER BY e.id";
        return sql.all(query, Entries::read, wrong.id());
    }

    private static Booked refused(String key) {
        return new Booked.Refused(Sentence.of(key));
    }
}
