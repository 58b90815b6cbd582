package halcyon.treatment.internal.medicine;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.treatment.Medicine;
import java.util.Optional;

/// One class of medicines: a gate of its own, so that each is named, weighs by its own dated setting and is decided by itself.
final class MedicineGate implements Gate {
    private final Medicine medicine;
    private final MedicinesRow.Rows rows;

    MedicineGate(Medicine medicine, MedicinesRow.Rows rows) {
        this.medicine = medicine;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "treatment.medicine-" + medicine.word();
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var said = said(subject);
        if (said.isPresent()) return judged(subject, said.get());
        if (subject.session().isEmpty()) return clear("treatment.asked-on-arrival");
        return trouble(subject, "treatment.medicines-not-asked");
    }

    private Answer judged(Subject subject, MedicinesRow said) {
        if (said.classes().contains(medicine)) return trouble(subject, name() + "-taken");
        return clear(name() + "-none");
    }

    private Optional<MedicinesRow> said(Subject subject) {
        if (subject.session().isPresent()) return rows.newest(subject.session().get());
        return subject.booking().flatMap(rows::ofBooking);
    }
}
