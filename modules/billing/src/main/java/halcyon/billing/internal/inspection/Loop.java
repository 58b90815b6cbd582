package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Position;
import halcyon.billing.internal.x12.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A loop as it stands in a file: its segments with the rule each was taken by, and the loops inside it.
final class Loop {
    private final LoopRule rule;
    private final @Nullable Loop parent;
    private final Position position;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();

    Loop(LoopRule rule, @Nullable Loop parent, Position position) {
        this.rule = rule;
        this.parent = parent;
        this.position = position;
        if (parent != null) parent.loops.add(this);
    }

    record Placed(SegmentRule rule, Segment segment) {}

    void add(SegmentRule by, Segment segment) {
        placed.add(new Placed(by, segment));
    }

    LoopRule rule() {
        return rule;
    }

    @Nullable Loop parent() {
        return parent;
    }

    Position position() {
        return placed.isEmpty() ? position : placed.getFirst().segment().position();
    }

    String name() {
        return rule.name();
    }

    List<Placed> placed() {
        return placed;
    }

    List<Loop> loops() {
        return loops;
    }

    /// This loop and everything inside it, in the order of the file.
    List<Loop> everything() {
        List<Loop> all = new ArrayList<>();
        gather(all);
        return all;
    }

    private void gather(List<Loop> all) {
        all.add(this);
        for (Loop loop : loops) loop.gather(all);
    }

    List<Loop> loops(String name) {
        return loops.stream().filter(loop -> loop.name().equals(name)).toList();
    }

    Optional<Loop> loop(String name) {
        for (Loop loop : loops) if (loop.name().equals(name)) return Optional.of(loop);
        return Optional.empty();
    }

    /// The loop of this name around it, or itself.
    Optional<Loop> around(String name) {
        for (Loop loop = this; loop != null; loop = loop.parent) if (loop.name().equals(name)) return Optional.of(loop);
        return Optional.empty();
    }

    List<Segment> all(String id) {
        List<Segment> found = new ArrayList<>();
        for (Placed one : placed) if (one.segment().is(id)) found.add(one.segment());
        return found;
    }

    Optional<Segment> one(String id) {
        for (Placed one : placed) if (one.segment().is(id)) return Optional.of(one.segment());
        return Optional.empty();
    }

    Optional<Segment> one(String id, String qualifier) {
        for (Placed one : placed) if (one.segment().is(id, qualifier)) return Optional.of(one.segment());
        return Optional.empty();
    }

    /// An element of the first segment of this id; "" when either is absent.
    String element(String id, int number) {
        for (Placed one : placed) if (one.segment().is(id)) return one.segment().element(number);
        return "";
    }
}
