package halcyon.treatment.internal.rems;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.treatment.RemsSetting;
import jakarta.inject.Singleton;
import java.util.List;

/// A drug under the programme is given at a certified site only, and as an outpatient to an enrolled patient only.
@Singleton
class RemsGate implements Gate {
    private final Programme programme;

    RemsGate(Programme programme) {
        this.programme = programme;
    }

    @Override
    public String name() {
        return "treatment.rems";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var from = subject.slot().from();
        if (!under(subject)) return clear("treatment.rems-not-needed");
        var day = programme.dayAt(subject.site(), from);
        var setting = programme.setting(subject.site(), day);
        if (setting.isEmpty()) return trouble(subject, "treatment.rems-site-missing");
        if (setting.get() == RemsSetting.INPATIENT) return clear("treatment.rems-inpatient");
        if (!programme.enrolled(subject.patient(), day)) return trouble(subject, "treatment.rems-patient-missing");
        return clear("treatment.rems-enrolled");
    }

    /// The visits of one course have one drug: whether it is under the programme is looked up once.
    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        if (visits.isEmpty() || under(visits.getFirst()) || under(visits.getLast())) return Gate.super.askEach(checkpoint, visits);
        return visits.stream().map(visit -> clear("treatment.rems-not-needed")).toList();
    }

    private boolean under(Subject visit) {
        return visit.purpose().equals(Subject.TREATMENT) && programme.covers(visit.drug(), visit.slot().from());
    }
}
