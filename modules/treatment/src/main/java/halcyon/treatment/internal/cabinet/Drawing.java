package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.treatment.Container;
import halcyon.treatment.EntryKind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a session takes from the cabinet and what becomes of it: drawn, then given or wasted, container by container. Opened
/// containers are used first; one that is labelled for a patient serves nobody else.
@Singleton
public class Drawing {
    private static final String SERVES = "SELECT l.id FROM treatment_lot l JOIN treatment_container c ON c.lot_id = l.id"
            + " WHERE l.site_id = ? AND l.drug = ? AND l.expires >= ? AND c.amount_left > 0"
            + " AND (c.labelled_for IS NULL OR c.labelled_for = ?)"
            + " GROUP BY l.id, l.concentration HAVING SUM(c.amount_left) * l.concentration >= ? LIMIT 1";

    private final CabinetSql sql;
    private final Containers containers;
    private final Book book;
    private final Clock clock;

    Drawing(CabinetSql sql, Containers containers, Book book, Clock clock) {
        this.sql = sql;
        this.containers = containers;
        this.book = book;
        this.clock = clock;
    }

    /// What of a lot this patient may be given now: without what is labelled for others.
    public BigDecimal usable(long lot, PatientId patient) {
        return usable(containers.holding(lot), patient);
    }

    /// Whether one lot at the site, good on that day, holds so many milligrams that this patient may be given.
    public boolean serves(SiteId site, String drug, BigDecimal milligrams, LocalDate day, PatientId patient) {
        return sql.one(SERVES, row -> row.getLong(1), site.value(), drug, day, patient.value(), milligrams).isPresent();
    }

    /// The patient the container is labelled for, if it is.
    public Optional<PatientId> labelledFor(long container) {
        return containers.find(container).flatMap(Container::labelledFor);
    }

    /// Takes an amount from the containers of a lot that may serve the session's patient. False when they do not hold that much;
    /// nothing was written then.
    public boolean draw(Actor actor, long lot, BigDecimal amount, long session) {
        var patient = patientOf(session);
        var holding = containers.holding(lot);
        if (usable(holding, patient).compareTo(amount) < 0) return false;
        var turn = nextTurn(session);
        var missing = amount;
        for (var container : fitting(holding, patient, amount)) {
            if (missing.signum() == 0) break;
            var part = container.left().min(missing);
            if (drawFrom(actor, container, part, session, turn)) missing = missing.subtract(part);
        }
        if (missing.signum() > 0) throw new StaleVersion("lot " + lot);
        return true;
    }

    /// As [#draw], from the container that was scanned.
    public boolean drawFrom(Actor actor, long container, BigDecimal amount, long session) {
        var chosen = containers.find(container).filter(one -> one.mayGoTo(patientOf(session)));
        return chosen.isPresent() && drawFrom(actor, chosen.get(), amount, session, nextTurn(session));
    }

    private boolean drawFrom(Actor actor, Container container, BigDecimal amount, long session, int turn) {
        var ground = Book.Ground.session(session, turn, null);
        if (!book.write(actor, container.lot(), container.id(), EntryKind.DRAWN, amount, ground)) return false;
        containers.opened(container.id(), clock.instant());
        return true;
    }

    /// Accounts for all that was drawn and is not accounted for: the given part first, the rest is wasted before the witness.
    public void settle(Actor actor, long session, BigDecimal given, @Nullable String witness) {
        give(actor, session, given);
        waste(actor, session, witness);
    }

    /// Accounts for a part of what was drawn as given, in the order of drawing; the rest stays open.
    public void give(Actor actor, long session, BigDecimal amount) {
        var toGive = amount;
        for (var drawn : inHand(session)) {
            var part = drawn.amount().min(toGive);
            account(actor, drawn, EntryKind.GIVEN, part, null);
            toGive = toGive.subtract(part);
        }
        if (toGive.signum() > 0) throw new IllegalArgumentException("session " + session + " gave " + toGive + " more than was drawn");
    }

    /// Accounts for all that was drawn and is still open as wasted, before the witness.
    public void waste(Actor actor, long session, @Nullable String witness) {
        inHand(session).forEach(drawn -> account(actor, drawn, EntryKind.WASTED, drawn.amount(), witness));
    }

    private void account(Actor actor, InHand drawn, EntryKind kind, BigDecimal amount, @Nullable String witness) {
        if (amount.signum() == 0) return;
        var turn = 1 + (int) sql.number(
                "SELECT COALESCE(MAX(turn), 0) FROM treatment_drug_entry WHERE session_id = ? AND container_id = ? AND kind = ?",
                drawn.session(), drawn.container(), kind);
        book.mustWrite(actor, drawn.lot(), drawn.container(), kind, amount, Book.Ground.session(drawn.session(), turn, witness));
    }

    private record InHand(long session, long lot, long container, BigDecimal amount) {}

    /// What a session drew and has neither given nor wasted, by container in the order of drawing.
    private List<InHand> inHand(long session) {
        var query = "SELECT e.lot_id, e.container_id, SUM(CASE WHEN e.kind = 'DRAWN' THEN 1 ELSE -1 END * " + Entries.OWN + ") AS amount"
                + " FROM treatment_drug_entry e WHERE e.session_id = ? GROUP BY e.lot_id, e.container_id HAVING amount > 0 ORDER BY MIN(e.id)";
        return sql.all(
                query, row -> new InHand(session, row.getLong("lot_id"), row.getLong("container_id"), row.getBigDecimal("amount")), session);
    }

    private int nextTurn(long session) {
        return 1 + (int) sql.number("SELECT COALESCE(MAX(turn), 0) FROM treatment_drug_entry WHERE session_id = ? AND kind = 'DRAWN'", session);
    }

    private PatientId patientOf(long session) {
        return sql.one("SELECT patient_id FROM treatment_session WHERE id = ?", row -> PatientId.of(row.getLong(1)), session)
                .orElseThrow(() -> new IllegalArgumentException("no session " + session));
    }

    private static BigDecimal usable(List<Container> holding, PatientId patient) {
        return holding.stream().filter(one -> one.mayGoTo(patient)).map(Container::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // the patient's own first, then what is open, so that few containers stand open; each time one that holds the whole dose
    private static List<Container> fitting(List<Container> holding, PatientId patient, BigDecimal amount) {
        var usable = holding.stream().filter(one -> one.mayGoTo(patient)).toList();
        return usable.stream().sorted(Comparator.comparingInt(one -> rank(one, amount))).toList();
    }

    private static int rank(Container container, BigDecimal amount) {
        if (container.labelledFor().isPresent()) return 0;
        if (container.opened()) return container.left().compareTo(amount) >= 0 ? 1 : 2;
        return container.left().compareTo(amount) >= 0 ? 3 : 4;
    }
}
