package halcyon.treatment.internal.rems;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import halcyon.treatment.RemsSetting;
import jakarta.inject.Singleton;
import java.util.Optional;

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
        if (!subject.purpose().equals(Subject.TREATMENT) || !programme.covers(subject.drug(), from))
            return clear("treatment.rems-not-needed");
        var day = programme.dayAt(subject.site(), from);
        var setting = programme.setting(subject.site(), day);
        if (setting.isEmpty()) return trouble(subject, "treatment.rems-site-missing");
        if (setting.get() == RemsSetting.INPATIENT) return clear("treatment.rems-inpatient");
        if (!programme.enrolled(subject.patient(), day)) return trouble(subject, "treatment.rems-patient-missing");
        return clear("treatment.rems-enrolled");
    }

    private static Answer clear(String key) {
        return new Answer.Clear(Sentence.of(key));
    }

    private static Answer trouble(Subject subject, String key) {
        return new Answer.Trouble(Sentence.of(key), Sentence.of(key + "-cure"), Optional.of(subject.slot().from()));
    }
}
