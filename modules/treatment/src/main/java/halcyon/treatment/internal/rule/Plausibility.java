package halcyon.treatment.internal.rule;

import halcyon.shared.Sentence;
import halcyon.treatment.Session;
import halcyon.treatment.VitalSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /// Within which nothing is asked, by the names of [VitalSet].
    public Map<String, Session.Band> likely() {
        return Map.of(
                "systolic", range("systolic"),
                "diastolic", range("diastolic"),
                "heartRate", range("heart-rate"),
                "oxygen", range("oxygen"),
                "respiratoryRate", range("respiratory-rate"));
    }

    private void ask(List<Sentence> asked, String what, int value) {
        var range = range(what);
        if (value >= range.low() && value <= range.high()) return;
        asked.add(Sentence.of("treatment.sure-" + what, value, range.low(), range.high()));
    }

    private Session.Band range(String what) {
        var ends = ranges.apply(what).split("-");
        return new Session.Band(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
