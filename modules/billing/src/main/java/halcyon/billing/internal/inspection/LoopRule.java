package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.util.ArrayList;
import java.util.List;

/// A loop of the guide with its segments and the loops inside it. Loops of one number (2310A, 2310B …) come in any order.
final class LoopRule {
    private final String name;
    private final boolean required;
    private final int most;
    private final List<SegmentRule> segments = new ArrayList<>();
    private final List<LoopRule> loops = new ArrayList<>();

    LoopRule(String name, boolean required, int most) {
        this.name = name;
        this.required = required;
        this.most = most;
    }

    String name() {
        return name;
    }

    boolean required() {
        return required;
    }

    int most() {
        return most;
    }

    List<SegmentRule> segments() {
        return segments;
    }

    List<LoopRule> loops() {
        return loops;
    }

    /// What loops of one number share.
    String base() {
        return name.substring(0, 4);
    }

    boolean opensWith(Segment segment) {
        return segments.getFirst().fits(segment);
    }

    /// Whether the segment stands in it, but does not open it.
    boolean holds(Segment segment) {
        return segments.stream().skip(1).anyMatch(rule -> rule.fits(segment));
    }
}
