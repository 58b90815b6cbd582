package halcyon.treatment.internal;

import halcyon.shared.TimeSlot;
import halcyon.treatment.CheckIn;
import halcyon.treatment.Dosing;
import halcyon.treatment.internal.confirm.ConfirmationRow;
import halcyon.treatment.internal.dose.DeviceRow;
import halcyon.treatment.internal.dose.OrderRow;
import halcyon.treatment.internal.medicine.MedicinesRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything a signature over a session covers, in one fixed order.
record SessionDocument(
        long session,
        long booking,
        long patient,
        String site,
        int number,
        int of,
        String route,
        String drug,
        String protocol,
        long protocolVersion,
        TimeSlot slot,
        String chair,
        String observer,
        String prescriber,
        String rideName,
        String ridePhone,
        @Nullable Instant lastFoodAt,
        @Nullable Instant lastDrinkAt,
        CheckIn.Pregnancy pregnancy,
        Optional<MedicinesRow> medicines,
        Instant checkedInAt,
        String checkedInBy,
        @Nullable Instant startedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant dischargedAt,
        Optional<DocumentedLot> lot,
        Optional<DoseRow> dose,
        List<DrugEntryRow> drugEntries,
        List<ConfirmationRow> confirmations,
        List<Dosing.Pause> pauses,
        List<DeviceRow> devices,
        Optional<OrderRow> order,
        List<VitalsRow> vitals,
        List<NoteRow> notes,
        List<WatchRow> watches,
        Optional<DischargeRow> discharge) {}
