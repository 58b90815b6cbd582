package halcyon.treatment.internal.rule;

import halcyon.shared.Sentence;
import halcyon.treatment.VitalSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Which values of a set are possible but so unlikely that they are asked for once more. `ranges` gives "low-high" by value.
public final class Plausibility {
    private final UnaryOperator<String> ranges;

    public Plausibility(UnaryOperator<String> ranges) {
        this.ranges = ranges;
    }

    public List<Sentence> questions(VitalSet set) {
        var asked = new ArrayList<Sentence>();
        ask(asked, "systolic", set.systolic());
        ask(asked, "diastolic", set.diastolic());
        ask(asked, "heart-rate", set.heartRate());
        ask(asked, "oxygen", set.oxygen());
        ask(asked, "respiratory-rate", set.respiratoryRate());
        return List.copyOf(asked);
    }

    private void ask(List<Sentence> asked, String what, int value) {
        var range = ranges.apply(what).split("-");
        if (value >= Integer.parseInt(range[0]) && value <= Integer.parseInt(range[1])) return;
        asked.add(Sentence.of("treatment.sure-" + what, value, range[0], range[1]));
    }
}
