package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.util.List;
import java.util.function.Predicate;

/// What ISA and GS must say, over and above their pairing with IEA and GE.
final class EnvelopeRules {
    private static final List<Rule> RULES = List.of(
            new Rule("ISA", 1, isa -> isa.element(1).matches("00|03")),
            new Rule("ISA", 3, isa -> isa.element(3).matches("00|01")),
            new Rule("ISA", 5, isa -> isa.element(5).matches("01|14|20|27|28|29|30|33|ZZ")),
            new Rule("ISA", 7, isa -> isa.element(7).matches("01|14|20|27|28|29|30|33|ZZ")),
            new Rule("ISA", 9, isa -> ElementCheck.day("20" + isa.element(9)).isPresent()),
            new Rule("ISA", 10, isa -> time(isa.element(10))),
            new Rule("ISA", 11, isa -> isa.element(11).matches("[^A-Za-z0-9 ]|U")),
            new Rule("ISA", 12, isa -> isa.element(12).equals("00501")),
            new Rule("ISA", 13, isa -> isa.element(13).matches("\\d{9}")),
            new Rule("ISA", 14, isa -> isa.element(14).matches("[01]")),
            new Rule("ISA", 15, isa -> isa.element(15).matches("[PT]")),
            new Rule("GS", 1, gs -> gs.element(1).equals("HC")),
            new Rule("GS", 2, gs -> gs.element(2).matches(".{2,15}")),
            new Rule("GS", 3, gs -> gs.element(3).matches(".{2,15}")),
            new Rule("GS", 4, gs -> ElementCheck.day(gs.element(4)).isPresent()),
            new Rule("GS", 5, gs -> time(gs.element(5))),
            new Rule("GS", 6, gs -> gs.element(6).matches("[1-9]\\d{0,8}")),
            new Rule("GS", 7, gs -> gs.element(7).equals("X")),
            new Rule("GS", 8, gs -> gs.element(8).equals(FileRules.VERSION)));

    private EnvelopeRules() {}

    static void check(List<Segment> interchange, List<Fault> faults) {
        for (Segment segment : interchange) {
            if (!segment.is("ISA") && !segment.is("GS")) continue;
            for (Rule rule : RULES) {
                if (segment.is(rule.id) && !rule.fits.test(segment))
                    faults.add(Fault.rule(segment.position(), rule.id + (rule.element < 10 ? "0" : "") + rule.element, "envelope"));
            }
        }
    }

    private static boolean time(String value) {
        return value.matches("([01]\\d|2[0-3])[0-5]\\d([0-5]\\d\\d{0,2})?");
    }

    private record Rule(String id, int element, Predicate<Segment> fits) {}
}
