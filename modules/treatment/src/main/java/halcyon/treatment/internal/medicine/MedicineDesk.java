package halcyon.treatment.internal.medicine;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.treatment.Medicine;
import halcyon.treatment.Medicines;
import halcyon.treatment.MedicinesSaid;
import halcyon.treatment.SessionId;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionRow;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/// Keeps what the patient said, each answer beside the ones before it.
@Singleton
public class MedicineDesk implements Medicines {
    private final MedicinesRow.Rows rows;
    private final SessionFile file;
    private final Scheduling scheduling;

    MedicineDesk(MedicinesRow.Rows rows, SessionFile file, Scheduling scheduling) {
        this.rows = rows;
        this.file = file;
        this.scheduling = scheduling;
    }

    @Override
    @Transactional
    public Optional<MedicinesSaid> medicines(Actor actor, SessionId session) {
        TABLE.require(actor, "medicines");
        return rows.newest(file.open(actor, "medicines", session).number()).map(MedicinesRow::shown);
    }

    @Override
    @Transactional
    public Optional<MedicinesSaid> lastMedicines(Actor actor, BookingId booking) {
        TABLE.require(actor, "lastMedicines");
        var visit = scheduling.booking(actor, booking);
        TABLE.require(actor, "lastMedicines", visit.site());
        return rows.ofPatient(visit.patient().value()).map(MedicinesRow::shown);
    }

    public void keep(Actor actor, SessionRow session, Set<Medicine> taken) {
        rows.save(MedicinesRow.of(session.number(), taken, file.now(), actor.name()));
    }

    /// As it stands in the session's record.
    public Optional<MedicinesRow> newest(long session) {
        return rows.newest(session);
    }
}
