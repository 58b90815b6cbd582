package halcyon.treatment.internal;

import halcyon.shared.ContentHash;
import halcyon.shared.Json;
import halcyon.treatment.internal.confirm.Confirmations;
import halcyon.treatment.internal.dose.DeviceRow;
import halcyon.treatment.internal.dose.OrderRow;
import halcyon.treatment.internal.dose.PumpClock;
import halcyon.treatment.internal.medicine.MedicineDesk;
import jakarta.inject.Singleton;

/// Writes the document of a session and its hash. The lot's balance is left out: it goes on changing.
@Singleton
class SessionDocuments {
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final Confirmations confirmations;
    private final PumpClock pump;
    private final DeviceRow.Rows devices;
    private final OrderRow.Rows orders;
    private final VitalsRows vitals;
    private final NoteRows notes;
    private final WatchLog watches;
    private final DischargeRow.Rows discharges;
    private final MedicineDesk medicines;
    private final Json json;

    SessionDocuments(
            DoseRows doses,
            DrugLedger ledger,
            Confirmations confirmations,
            PumpClock pump,
            DeviceRow.Rows devices,
            OrderRow.Rows orders,
            VitalsRows vitals,
            NoteRows notes,
            WatchLog watches,
            DischargeRow.Rows discharges,
            MedicineDesk medicines,
            Json json) {
        this.doses = doses;
        this.ledger = ledger;
        this.confirmations = confirmations;
        this.pump = pump;
        this.devices = devices;
        this.orders = orders;
        this.vitals = vitals;
        this.notes = notes;
        this.watches = watches;
        this.discharges = discharges;
        this.medicines = medicines;
        this.json = json;
    }

    String textOf(SessionRow row) {
        return json.write(of(row));
    }

    String hashOf(SessionRow row) {
        return ContentHash.of(textOf(row));
    }

    private SessionDocument of(SessionRow row) {
        var session = row.number();
        var dose = doses.findById(session);
        return new SessionDocument(
                session,
                row.bookingId(),
                row.patientId(),
                row.siteId(),
                row.courseNumber(),
                row.courseOf(),
                row.route().name(),
                row.drug(),
                row.protocolCode(),
                row.protocolVersion(),
                row.slot(),
                row.chair(),
                row.observerName(),
                row.prescriberName(),
                row.rideName(),
                row.ridePhone(),
                row.lastFoodAt(),
                row.lastDrinkAt(),
                row.pregnancy(),
                medicines.newest(session),
                row.checkedInAt(),
                row.checkedInBy(),
                row.startedAt(),
                row.stoppedAt(),
                row.dischargedAt(),
                dose.flatMap(drawn -> ledger.lot(drawn.lotId())).map(DocumentedLot::of),
                dose,
                ledger.of(session),
                confirmations.of(session),
                pump.of(session),
                devices.of(session),
                orders.newest(session),
                vitals.of(session),
                notes.of(session),
                watches.of(session),
                discharges.findById(session));
    }
}
