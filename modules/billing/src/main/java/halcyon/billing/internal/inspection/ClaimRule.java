package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.time.LocalDate;
import java.util.List;

/// One rule over and above the grammar: asked of every segment `segment` in the loops whose names begin with `loop`. `field` is
/// where the fault lies, `word` names its sentences `claimfile.word` and `claimfile.word-cure`.
record ClaimRule(String loop, String segment, String field, String word, Broken broken) {
    /// Whether the segment, where it stands, breaks the rule.
    @FunctionalInterface
    interface Broken {
        boolean test(Loop loop, Segment segment, LocalDate today);
    }

    boolean isAbout(String loopName) {
        return loopName.startsWith(loop);
    }

    void ask(Loop asked, LocalDate today, List<Fault> faults) {
        for (Loop.Placed placed : asked.placed()) {
            Segment one = placed.segment();
            if (one.is(segment) && broken.test(asked, one, today)) faults.add(Fault.rule(one.position(), asked.name() + " " + field, word));
        }
    }
}
