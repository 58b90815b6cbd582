package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.treatment.Booked;
import halcyon.treatment.Container;
import halcyon.treatment.DrugBookWritten;
import halcyon.treatment.EntryKind;
import halcyon.treatment.SendStock;
import halcyon.treatment.StockSent;
import halcyon.treatment.TransferMeter;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.internal.cabinet.CabinetFile.Held;
import halcyon.treatment.internal.cabinet.TransferRows.Line;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From one own site to another in two halves: sent by one person, confirmed at the other site by another. Until then it is under
/// way, and only the sender can take it back; so nothing is lost between. 21 CFR 1307.11
@Singleton
class TransferDesk {
    private final CabinetFile file;
    private final TransferRows rows;
    private final LotLabels lots;
    private final Containers containers;
    private final Book book;
    private final Meters meters;
    private final Registrations registrations;
    private final Events events;

    TransferDesk(
            CabinetFile file,
            TransferRows rows,
            LotLabels lots,
            Containers containers,
            Book book,
            Meters meters,
            Registrations registrations,
            Events events) {
        this.file = file;
        this.rows = rows;
        this.lots = lots;
        this.containers = containers;
        this.book = book;
        this.meters = meters;
        this.registrations = registrations;
        this.events = events;
    }

    StockSent send(Actor actor, SendStock stock) {
        for (var site : List.of(stock.from(), stock.to()))
            if (registrations.on(site, file.today(site)).isEmpty())
                return new StockSent.Refused(Sentence.of("cabinet.not-registered", file.site(site).name()));
        var held = stock.containers().stream().sorted().map(file::held).toList();
        var trouble = trouble(stock, held);
        if (trouble.isPresent()) return new StockSent.Refused(trouble.get());
        var amount = held.stream().map(one -> one.container().left()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var after = meters.of(stock.from()).with(amount);
        if (after.isOver() && stock.overLimitReason().filter(why -> !why.isBlank()).isEmpty()) return new StockSent.OverLimit(after);
        return write(actor, stock, held, amount, after);
    }

    private StockSent write(Actor actor, SendStock stock, List<Held> held, BigDecimal amount, TransferMeter after) {
        var now = file.now();
        var transfer = rows.add(actor, stock, now);
        for (var one : held) {
            var container = one.container();
            rows.addLine(transfer, container.id(), container.left());
            var ground = Book.Ground.transfer(transfer);
            book.mustWrite(actor, container.lot(), container.id(), EntryKind.TRANSFER_OUT, container.left(), ground, now);
        }
        events.publish(actor, new DrugBookWritten(stock.from(), "sent", transfer, amount));
        return new StockSent.Sent(transfer, after);
    }

    private Optional<Sentence> trouble(SendStock stock, List<Held> held) {
        for (var one : held) {
            var container = one.container();
            if (!one.site().equals(stock.from()) || container.left().signum() == 0)
                return Optional.of(Sentence.of("cabinet.not-in-cabinet", container.serial(), one.label().lot().lotNumber()));
            if (one.label().expiredOn(file.today(stock.from())))
                return Optional.of(Sentence.of("cabinet.expired-stays", one.label().lot().lotNumber()));
        }
        return Optional.empty();
    }

    Booked take(Actor actor, long transfer, Set<Long> come) {
        var found = rows.find(transfer);
        TreatmentAccess.TABLE.require(actor, "takeTransfer", found.to());
        if (found.sender().equals(actor.subject())) return refused("cabinet.another-person-takes");
        var lines = rows.linesUnderWay(transfer).stream().filter(line -> come.contains(line.container())).toList();
        if (lines.isEmpty()) return refused("cabinet.nothing-under-way");
        var now = file.now();
        for (var line : lines) {
            end(line, "RECEIVED", actor);
            takeIn(actor, found.to(), found.from(), line, now);
        }
        events.publish(actor, new DrugBookWritten(found.to(), "taken", transfer, sum(lines)));
        return new Booked.Done(transfer);
    }

    private void takeIn(Actor actor, SiteId to, SiteId from, Line line, Instant now) {
        var sent = file.held(line.container());
        var lot = lots.at(to, sent.label());
        var own = sent.container();
        var serial = nameAt(lot, own, from);
        var here = containers.ready(lot, own.form(), serial, own.size(), own.labelledFor());
        if (own.opened()) containers.opened(here, now);
        book.mustWrite(actor, lot, here, EntryKind.TRANSFER_IN, line.amount(), Book.Ground.transfer(line.transfer()), now);
    }

    // the number may be taken by a container that came to this site by itself; then it says where this one came from
    private String nameAt(long lot, Container sent, SiteId from) {
        var own = sent.serial().replaceFirst(" \\(\\S+ \\d+\\)$", "");
        return containers.named(lot, own).isEmpty() ? own : own + " (" + from + " " + sent.id() + ")";
    }

    Booked takeBack(Actor actor, long transfer, String reason) {
        var found = rows.find(transfer);
        TreatmentAccess.TABLE.require(actor, "takeBack", found.from());
        if (reason.isBlank()) return refused("cabinet.say-why");
        var lines = rows.linesUnderWay(transfer);
        if (lines.isEmpty()) return refused("cabinet.nothing-under-way");
        var now = file.now();
        for (var line : lines) {
            end(line, "BACK", actor);
            if (!book.counter(actor, rows.out(line), reason.strip(), now)) throw new StaleVersion("transfer " + transfer);
        }
        events.publish(actor, new DrugBookWritten(found.from(), "taken-back", transfer, sum(lines)));
        return new Booked.Done(transfer);
    }

    private void end(Line line, String state, Actor actor) {
        if (!rows.end(line, state, actor, file.now())) throw new StaleVersion("transfer " + line.transfer());
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Booked refused(String key) {
        return new Booked.Refused(Sentence.of(key));
    }
}
