package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/// One lot in the cabinet of the site, not expired, holds the whole dose, without what is labelled for other patients.
@Singleton
class StockGate implements Gate {
    private final SessionRows sessions;
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final Directory directory;

    StockGate(SessionRows sessions, DoseRows doses, DrugLedger ledger, Directory directory) {
        this.sessions = sessions;
        this.doses = doses;
        this.ledger = ledger;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "treatment.stock";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var drawn = GateAnswers.session(sessions, subject).flatMap(session -> doses.findById(session.number()));
        if (drawn.isPresent()) return clear("treatment.stock-drawn");
        var zone = directory.site(SessionFile.TREATMENT, subject.site()).zone();
        var day = LocalDate.ofInstant(subject.slot().from(), zone);
        var milligrams = subject.doseMilligrams().orElse(BigDecimal.ZERO);
        if (ledger.canServe(subject.site(), subject.drug(), milligrams, day, subject.patient())) return clear("treatment.stock-there");
        return trouble(subject, "treatment.stock-missing", subject.drug());
    }
}
