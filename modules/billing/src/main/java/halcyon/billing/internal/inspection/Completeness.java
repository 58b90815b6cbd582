package halcyon.billing.internal.inspection;

import java.util.List;

/// Whether every loop has what it must have, and nothing too often.
final class Completeness {
    private Completeness() {}

    static void check(Loop loop, List<Fault> faults) {
        for (SegmentRule rule : loop.rule().segments()) {
            int there = 0;
            for (Loop.Placed one : loop.placed()) if (one.rule() == rule) there++;
            if (rule.required() && there == 0) faults.add(fault(loop, loop.name() + " " + rule.shown(), "segment-missing", rule.shown(), loop.name()));
            if (rule.most() > 0 && there > rule.most()) faults.add(fault(loop, loop.name() + " " + rule.shown(), "segment-too-many", rule.shown(), loop.name(), rule.most()));
        }
        for (LoopRule rule : loop.rule().loops()) {
            int there = 0;
            for (Loop one : loop.loops()) if (one.rule() == rule) there++;
            if (rule.required() && there == 0) faults.add(fault(loop, rule.name() + " " + rule.segments().getFirst().shown(), "segment-missing", rule.segments().getFirst().shown(), rule.name()));
            if (rule.most() > 0 && there > rule.most()) faults.add(fault(loop, rule.name(), "loop-too-many", rule.name(), rule.most()));
        }
        loop.loops().forEach(one -> check(one, faults));
    }

    private static Fault fault(Loop loop, String where, String word, Object... arguments) {
        return Fault.structure(loop.position(), where, word, arguments);
    }
}
