package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.treatment.EntryKind;
import halcyon.treatment.LotReceived;
import halcyon.treatment.ReceiveStock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// Stock comes in: by invoice, or as what was there when the book was begun. One lot number has one strength and one date; anything
/// else is a typing error that could cost ten-fold.
@Singleton
public class Receiving {
    private static final String STANDING = "SELECT COUNT(*) FROM treatment_drug_entry e WHERE e.lot_id = ? AND e.invoice = ?"
            + " AND e.counters IS NULL AND NOT EXISTS (SELECT 1 FROM treatment_drug_entry o WHERE o.counters = e.id)";
    private final CabinetSql sql;
    private final LotLabels lots;
    private final Containers containers;
    private final Book book;
    private final Events events;
    private final Clock clock;

    Receiving(CabinetSql sql, LotLabels lots, Containers containers, Book book, Events events, Clock clock) {
        this.sql = sql;
        this.lots = lots;
        this.containers = containers;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /// Why it cannot be taken as it was entered.
    public Optional<Sentence> trouble(ReceiveStock stock) {
        return lots.known(stock.site(), stock.ndc(), stock.lotNumber()).flatMap(known -> {
            var lot = known.lot();
            if (known.measure() != stock.measure()) return Optional.of(Sentence.of("cabinet.lot-other-measure", lot.lotNumber()));
            if (lot.concentration().compareTo(stock.strength()) != 0)
                return Optional.of(Sentence.of("cabinet.lot-other-strength", lot.lotNumber(), lot.strength()));
            if (!lot.expires().equals(stock.expires()))
                return Optional.of(Sentence.of("cabinet.lot-other-date", lot.lotNumber(), lot.expires()));
            if (!lot.drug().equals(stock.drug()))
                return Optional.of(Sentence.of("cabinet.lot-other-drug", lot.lotNumber(), lot.drug()));
            return takenSerial(stock, lot.id());
        });
    }

    private Optional<Sentence> takenSerial(ReceiveStock stock, long lot) {
        return stock.serials().stream()
                .map(String::strip)
                .filter(serial -> containers.named(lot, serial).filter(known -> known.left().signum() > 0).isPresent())
                .findFirst()
                .map(serial -> Sentence.of("cabinet.serial-known", serial, stock.lotNumber()));
    }

    /// The lot's number. The same invoice for the same lot again changes nothing.
    public long receive(Actor actor, ReceiveStock stock) {
        trouble(stock).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.toString());
        });
        var lot = lots.known(stock.site(), stock.ndc(), stock.lotNumber()).map(known -> known.lot().id()).orElseGet(() -> lots.add(
                stock.site(), stock.drug(), stock.ndc(), stock.lotNumber(), stock.expires(), stock.measure(), stock.strength()));
        if (stock.origin() instanceof ReceiveStock.Invoice invoice && !isNew(lot, invoice)) return lot;
        fill(actor, lot, stock);
        events.publish(actor, new LotReceived(lot, stock.site(), stock.drug(), stock.lotNumber(), stock.total(), reference(stock)));
        return lot;
    }

    private boolean isNew(long lot, ReceiveStock.Invoice invoice) {
        if (sql.number(STANDING, lot, invoice.number()) > 0) return false;
        // a receipt that was countered may be entered again under its number
        if (sql.number("SELECT COUNT(*) FROM treatment_receipt WHERE lot_id = ? AND invoice = ?", lot, invoice.number()) > 0) return true;
        sql.change(
                "INSERT INTO treatment_receipt (lot_id, invoice, received_on, supplier) VALUES (?, ?, ?, ?)",
                lot, invoice.number(), invoice.receivedOn(), invoice.supplier());
        return true;
    }

    private void fill(Actor actor, long lot, ReceiveStock stock) {
        var now = clock.instant();
        var first = containers.everOf(lot) + 1;
        var kind = stock.origin() instanceof ReceiveStock.Opening ? EntryKind.OPENING : EntryKind.RECEIVED;
        var ground = switch (stock.origin()) {
            case ReceiveStock.Invoice invoice -> Book.Ground.invoice(invoice.number());
            case ReceiveStock.Opening opening -> Book.Ground.opening(opening.reason());
        };
        for (var i = 0; i < stock.containers(); i++) {
            var serial = stock.serials().isEmpty() ? numbered(stock, first + i) : stock.serials().get(i).strip();
            var container = containers.ready(lot, stock.form(), serial, stock.each(), stock.labelledFor());
            book.mustWrite(actor, lot, container, kind, stock.each(), ground, now);
        }
    }

    private static String numbered(ReceiveStock stock, int number) {
        var word = stock.form().name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) + " " + number;
    }

    private static String reference(ReceiveStock stock) {
        return switch (stock.origin()) {
            case ReceiveStock.Invoice invoice -> invoice.number();
            case ReceiveStock.Opening opening -> opening.reason();
        };
    }
}
