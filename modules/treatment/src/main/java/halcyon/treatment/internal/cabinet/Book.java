package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.StaleVersion;
import halcyon.treatment.EntryKind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The book of the cabinets: entries are added and never changed. Each moves the balance of its container and its lot in the same
/// transaction, and a balance that would go below zero is refused by the row itself.
@Singleton
class Book {
    private final CabinetSql sql;
    private final Clock clock;

    Book(CabinetSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What an entry rests on: the session, invoice, transfer, removal or loss it belongs to; the second person; the reason.
    record Ground(
            @Nullable Long session,
            int turn,
            @Nullable String invoice,
            @Nullable Long transfer,
            @Nullable Long removal,
            @Nullable Long loss,
            @Nullable String witness,
            @Nullable String reason) {
        static Ground session(long session, int turn, @Nullable String witness) {
            return new Ground(session, turn, null, null, null, null, witness, null);
        }

        static Ground invoice(String invoice) {
            return new Ground(null, 1, invoice, null, null, null, null, null);
        }

        static Ground opening(String reason) {
            return new Ground(null, 1, null, null, null, null, null, reason);
        }

        static Ground transfer(long transfer) {
            return new Ground(null, 1, null, transfer, null, null, null, null);
        }

        static Ground removal(long removal, String witness, String reason) {
            return new Ground(null, 1, null, null, removal, null, witness, reason);
        }

        static Ground loss(long loss, String reason) {
            return new Ground(null, 1, null, null, null, loss, null, reason);
        }
    }

    /// One entry as it stands in the table.
    record Entry(long id, long lot, long container, EntryKind kind, BigDecimal amount, Ground ground, boolean counter) {}

    /// False when the container or its lot does not hold that much; nothing was written then.
    boolean write(Actor by, long lot, long container, EntryKind kind, BigDecimal amount, Ground ground) {
        return write(by, lot, container, kind, amount, ground, clock.instant());
    }

    private boolean write(Actor by, long lot, long container, EntryKind kind, BigDecimal amount, Ground ground, Instant at) {
        if (!move(lot, container, amount.multiply(BigDecimal.valueOf(kind.onShelf())))) return false;
        insert(by, lot, container, kind, amount, ground, null, at);
        return true;
    }

    /// As [#write], where a refusal means that somebody else was quicker.
    void mustWrite(Actor by, long lot, long container, EntryKind kind, BigDecimal amount, Ground ground) {
        mustWrite(by, lot, container, kind, amount, ground, clock.instant());
    }

    /// As [#mustWrite], for several containers of one delivery: they share the moment.
    void mustWrite(Actor by, long lot, long container, EntryKind kind, BigDecimal amount, Ground ground, Instant at) {
        if (!write(by, lot, container, kind, amount, ground, at)) throw new StaleVersion("container " + container);
    }

    /// The opposite of an entry, once. False when the shelf does not hold what would have to go.
    boolean counter(Actor by, Entry entry, String reason, Instant at) {
        var back = entry.amount().multiply(BigDecimal.valueOf(-entry.kind().onShelf()));
        if (!move(entry.lot(), entry.container(), back)) return false;
        var old = entry.ground();
        // a counter of a session's entry keeps its turn negative, so that the corrected one may take the next
        var ground = new Ground(
                old.session(), -old.turn(), old.invoice(), old.transfer(), old.removal(), old.loss(), old.witness(), reason);
        insert(by, entry.lot(), entry.container(), entry.kind(), entry.amount(), ground, entry.id(), at);
        return true;
    }

    boolean isCountered(long entry) {
        return sql.number("SELECT COUNT(*) FROM treatment_drug_entry WHERE counters = ?", entry) > 0;
    }

    Optional<Entry> entry(long id) {
        return sql.one("SELECT * FROM treatment_drug_entry WHERE id = ?", Entries::read, id);
    }

    private boolean move(long lot, long container, BigDecimal by) {
        if (by.signum() == 0) return true;
        var ofContainer = sql.change(
                "UPDATE treatment_container SET amount_left = amount_left + ? WHERE id = ? AND lot_id = ? AND amount_left + ? >= 0",
                by, container, lot, by);
        if (ofContainer == 0) return false;
        var ofLot = sql.change(
                "UPDATE treatment_lot SET millilitres_left = millilitres_left + ? WHERE id = ? AND millilitres_left + ? >= 0", by, lot, by);
        if (ofLot == 0) throw new IllegalStateException("lot " + lot + " holds less than its container " + container);
        return true;
    }

    private void insert(
            Actor by, long lot, long container, EntryKind kind, BigDecimal amount, Ground ground, @Nullable Long counters, Instant at) {
        sql.insert(
                "INSERT INTO treatment_drug_entry (lot_id, container_id, kind, millilitres, entered_at, entered_by, session_id, turn, invoice,"
                        + " transfer_id, removal_id, loss_id, witness, reason, counters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lot, container, kind, amount, at, by.name(), ground.session(), ground.turn(), ground.invoice(),
                ground.transfer(), ground.removal(), ground.loss(), ground.witness(), ground.reason(), counters);
    }
}
