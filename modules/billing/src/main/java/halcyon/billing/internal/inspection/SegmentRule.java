package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.util.List;
import java.util.Set;

/// A segment of a loop: told apart from others of its id by a qualifier, how often it may stand there, what its elements hold.
/// `rank` orders segments of different ids; `most` 0 is any number; without elements it is taken as it comes.
record SegmentRule(String id, Qualifier qualifier, boolean required, int most, int rank, List<ElementRule> elements) {
    boolean fits(Segment segment) {
        return segment.is(id) && qualifier.fits(segment);
    }

    ElementRule element(int number) {
        if (number <= elements.size() && elements.get(number - 1).number() == number) return elements.get(number - 1);
        for (ElementRule rule : elements) if (rule.number() == number) return rule;
        return ElementRule.unused(number);
    }

    int lastElement() {
        return elements.getLast().number();
    }

    /// "NM1" or "REF F8": how people call it.
    String shown() {
        return qualifier.values().size() == 1 && !id.equals("HL") ? id + " " + qualifier.values().iterator().next() : id;
    }

    /// Element 0: none; part 0: the element is no composite.
    record Qualifier(int element, int part, Set<String> values) {
        static final Qualifier NONE = new Qualifier(0, 0, Set.of());

        boolean fits(Segment segment) {
            if (element == 0) return true;
            return values.contains(part == 0 ? segment.element(element) : segment.component(element, part));
        }
    }
}
