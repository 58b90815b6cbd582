package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the segments of a transaction into the loops of the guide. What fits nowhere is a fault, and reading goes on.
final class LoopReader {
    private static final LoopRule GUIDE = GuideNotation.read("/x12/837p.guide");
    private final List<Fault> faults;
    private final Loop root;
    private Loop at;

    private LoopReader(List<Segment> transaction, List<Fault> faults) {
        this.faults = faults;
        this.root = new Loop(GUIDE, null, transaction.getFirst().position());
        this.at = root;
    }

    static Loop read(List<Segment> transaction, List<Fault> faults) {
        LoopReader reader = new LoopReader(transaction, faults);
        transaction.forEach(reader::take);
        return reader.root;
    }

    private void take(Segment segment) {
        if (placed(segment) || late(segment) || headless(segment) || misqualified(segment)) return;
        faults.add(Fault.structure(segment.position(), at.name() + " " + segment.id(), "segment-unexpected", segment.id()));
    }

    // where the guide has it: further on in this loop, as the next loop inside, or so for a loop around
    private boolean placed(Segment segment) {
        for (Loop loop = at; loop != null; loop = loop.parent()) {
            Optional<SegmentRule> own = next(loop, segment);
            if (own.isPresent()) return add(loop, own.get(), segment);
            Optional<LoopRule> inside = inside(loop, segment);
            if (inside.isPresent()) return open(loop, inside.get(), segment);
        }
        return false;
    }

    private static Optional<SegmentRule> next(Loop loop, Segment segment) {
        int reached = reached(loop);
        List<SegmentRule> rules = loop.rule().segments();
        for (int n = loop.placed().isEmpty() ? 0 : 1; n < rules.size(); n++)
            if (rules.get(n).rank() >= reached && loop.loops().isEmpty() && rules.get(n).fits(segment)) return Optional.of(rules.get(n));
        return Optional.empty();
    }

    private static int reached(Loop loop) {
        int reached = 0;
        for (Loop.Placed placed : loop.placed()) reached = Math.max(reached, placed.rule().rank());
        return reached;
    }

    private static Optional<LoopRule> inside(Loop loop, Segment segment) {
        String last = loop.loops().isEmpty() ? "" : loop.loops().getLast().rule().base();
        for (LoopRule rule : loop.rule().loops()) if (rule.opensWith(segment) && !before(loop.rule(), rule, last)) return Optional.of(rule);
        return Optional.empty();
    }

    private static boolean before(LoopRule around, LoopRule rule, String last) {
        for (LoopRule one : around.loops()) {
            if (one.base().equals(last)) return false;
            if (one == rule) return !last.isEmpty();
        }
        return false;
    }

    // it belongs to a loop that is open, but earlier in it; a second one opens the loop again, its head missing
    private boolean late(Segment segment) {
        for (Loop loop = at; loop != null; loop = loop.parent()) {
            for (SegmentRule rule : loop.rule().segments()) {
                if (rule == loop.rule().segments().getFirst() || !rule.fits(segment)) continue;
                Loop around = loop.parent();
                if (around != null && rule.most() == 1 && loop.placed().stream().anyMatch(one -> one.rule() == rule) && loop.rule().most() != 1)
                    return add(new Loop(loop.rule(), around, segment.position()), rule, segment);
                faults.add(Fault.structure(segment.position(), loop.name() + " " + segment.id(), "segment-order", segment.id()));
                return add(loop, rule, segment);
            }
        }
        return false;
    }

    // the loop it belongs to was never opened
    private boolean headless(Segment segment) {
        for (Loop loop = at; loop != null; loop = loop.parent()) {
            for (LoopRule rule : loop.rule().loops()) {
                Optional<SegmentRule> held = rule.segments().stream().skip(1).filter(one -> one.fits(segment)).findFirst();
                if (held.isPresent()) return add(new Loop(rule, loop, segment.position()), held.get(), segment);
            }
        }
        return false;
    }

    private boolean misqualified(Segment segment) {
        List<SegmentRule> alike = new ArrayList<>();
        for (SegmentRule rule : at.rule().segments()) if (segment.is(rule.id())) alike.add(rule);
        if (alike.isEmpty()) return false;
        SegmentRule.Qualifier told = alike.getFirst().qualifier();
        faults.add(Fault.structure(segment.position(), at.name() + " " + segment.id() + (told.element() < 10 ? "0" : "") + told.element(), "qualifier", segment.id()));
        return true;
    }

    private boolean add(Loop loop, SegmentRule rule, Segment segment) {
        loop.add(rule, segment);
        at = loop;
        return true;
    }

    private boolean open(Loop around, LoopRule rule, Segment segment) {
        return add(new Loop(rule, around, segment.position()), rule.segments().getFirst(), segment);
    }
}
