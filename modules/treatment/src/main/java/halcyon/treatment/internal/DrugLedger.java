package halcyon.treatment.internal;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.treatment.Lot;
import halcyon.treatment.LotReceived;
import halcyon.treatment.ReceiveLot;
import halcyon.treatment.internal.DrugEntryRow.Kind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cabinet's book: received, drawn, given, wasted. Append-only; drawn = given + wasted for every session.
@Singleton
class DrugLedger {
    private final LotRows lots;
    private final DrugEntryRows entries;
    private final Events events;
    private final Clock clock;

    DrugLedger(LotRows lots, DrugEntryRows entries, Events events, Clock clock) {
        this.lots = lots;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    List<LotRow> at(String site) {
        return lots.at(site);
    }

    Optional<LotRow> lot(long lot) {
        return lots.findById(lot);
    }

    /// A lot that could serve a dose of this volume by its milligrams on this day.
    boolean canServe(String site, String drug, BigDecimal milligrams, LocalDate day) {
        return lots.at(site).stream()
                .filter(lot -> lot.drug().equals(drug) && !lot.expiredOn(day))
                .anyMatch(lot -> lot.millilitresLeft().multiply(lot.concentration()).compareTo(milligrams) >= 0);
    }

    /// The same invoice for the same lot again changes nothing.
    long receive(Actor actor, ReceiveLot command) {
        var known = lots.known(command.site().value(), command.ndc(), command.lotNumber());
        var lot = known.orElseGet(() -> lots.save(new LotRow(
                null,
                command.site().value(),
                command.drug(),
                command.ndc(),
                command.lotNumber(),
                command.expires(),
                command.concentration(),
                BigDecimal.ZERO)));
        sameLot(lot, command);
        if (entries.received(lot.number(), command.invoice()).isPresent()) return lot.number();
        lots.add(lot.number(), command.millilitres());
        write(lot.number(), Kind.RECEIVED, command.millilitres(), actor, null, command.invoice());
        events.publish(
                actor,
                new LotReceived(
                        lot.number(),
                        command.site(),
                        command.drug(),
                        command.lotNumber(),
                        command.millilitres(),
                        command.invoice()));
        return lot.number();
    }

    /// False when the lot does not hold that much; then nothing was written.
    boolean draw(Actor actor, long lot, BigDecimal millilitres, long session) {
        if (lots.take(lot, millilitres) == 0) return false;
        write(lot, Kind.DRAWN, millilitres, actor, session, null);
        return true;
    }

    /// What was drawn was given or is wasted, to the last hundredth.
    void settle(Actor actor, DoseRow dose, BigDecimal given) {
        var wasted = dose.millilitres().subtract(given);
        if (given.signum() > 0) write(dose.lotId(), Kind.GIVEN, given, actor, dose.sessionId(), null);
        if (wasted.signum() > 0) write(dose.lotId(), Kind.WASTED, wasted, actor, dose.sessionId(), null);
    }

    List<DrugEntryRow> of(long session) {
        return entries.of(session);
    }

    BigDecimal sum(long session, Kind kind) {
        return entries.of(session).stream()
                .filter(entry -> entry.kind() == kind)
                .map(DrugEntryRow::millilitres)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Lot> shown(String site) {
        return lots.at(site).stream().map(LotRow::shown).toList();
    }

    private void write(
            long lot,
            Kind kind,
            BigDecimal millilitres,
            Actor actor,
            @Nullable Long session,
            @Nullable String invoice) {
        entries.save(new DrugEntryRow(null, lot, kind, millilitres, clock.instant(), actor.name(), session, invoice));
    }

    /// One lot number has one strength and one date; anything else is a typing error that could cost ten-fold.
    private static void sameLot(LotRow lot, ReceiveLot command) {
        if (lot.concentration().compareTo(command.concentration()) != 0)
            throw new IllegalArgumentException("lot " + lot.lotNumber() + " is on file with "
                    + lot.concentration().stripTrailingZeros().toPlainString() + " mg/mL, not "
                    + command.concentration().toPlainString());
        if (!lot.expires().equals(command.expires()))
            throw new IllegalArgumentException("lot " + lot.lotNumber() + " is on file as expiring " + lot.expires());
    }
}
