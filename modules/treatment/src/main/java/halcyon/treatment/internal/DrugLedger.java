package halcyon.treatment.internal;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.Lot;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveLot;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.internal.DrugEntryRow.Kind;
import halcyon.treatment.internal.cabinet.Drawing;
import halcyon.treatment.internal.cabinet.Receiving;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cabinet's book as a session needs it: what is there, drawn, given, wasted. Append-only; drawn = given + wasted for every
/// session and container.
@Singleton
class DrugLedger {
    private final LotRows lots;
    private final DrugEntryRows entries;
    private final Receiving receiving;
    private final Drawing drawing;
    private final Clock clock;

    DrugLedger(LotRows lots, DrugEntryRows entries, Receiving receiving, Drawing drawing, Clock clock) {
        this.lots = lots;
        this.entries = entries;
        this.receiving = receiving;
        this.drawing = drawing;
        this.clock = clock;
    }

    List<LotRow> at(String site) {
        return lots.at(site);
    }

    Optional<LotRow> lot(long lot) {
        return lots.findById(lot);
    }

    /// Whether a lot could serve the whole dose of this patient on this day.
    boolean canServe(SiteId site, String drug, BigDecimal milligrams, LocalDate day, PatientId patient) {
        return drawing.serves(site, drug, milligrams, day, patient);
    }

    /// What this patient may be given of a lot: without what is labelled for others.
    BigDecimal usable(long lot, PatientId patient) {
        return drawing.usable(lot, patient);
    }

    /// A delivery that nobody numbered is one container set.
    long receive(Actor actor, ReceiveLot lot) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return receiving.receive(
                actor,
                new ReceiveStock(
                        lot.site(),
                        lot.drug(),
                        lot.ndc(),
                        lot.lotNumber(),
                        lot.expires(),
                        Measure.ML,
                        lot.concentration(),
                        ContainerForm.SET,
                        1,
                        lot.millilitres(),
                        List.of(),
                        Optional.empty(),
                        new ReceiveStock.Invoice(lot.invoice(), today, "")));
    }

    /// False when what this patient may be given of the lot is not that much; then nothing was written.
    boolean draw(Actor actor, long lot, BigDecimal millilitres, long session) {
        return drawing.draw(actor, lot, millilitres, session);
    }

    /// What reached the patient; the rest of what was drawn stays open until it is wasted.
    void give(Actor actor, DoseRow dose, BigDecimal amount) {
        drawing.give(actor, dose.sessionId(), amount);
    }

    /// All that is open of a session.
    void waste(Actor actor, long session, @Nullable String witness) {
        drawing.waste(actor, session, witness);
    }

    /// Drawn for a session and neither given nor wasted.
    BigDecimal open(long session) {
        return sum(session, Kind.DRAWN).subtract(sum(session, Kind.GIVEN)).subtract(sum(session, Kind.WASTED));
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
}
