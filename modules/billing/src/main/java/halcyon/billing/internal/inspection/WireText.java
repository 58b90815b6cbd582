package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a lenient reader forgives and a strict one refuses: the width of the ISA, lower-case segment ids, separators and blanks
/// at the ends.
final class WireText {
    private static final int ISA_LENGTH = 105;

    private WireText() {}

    static List<Fault> check(String file) {
        List<Fault> faults = new ArrayList<>();
        String text = file.stripLeading();
        if (!text.startsWith("ISA") || text.length() <= ISA_LENGTH) return faults;
        char element = text.charAt(3);
        String[] envelope = text.split(Pattern.quote(String.valueOf(element)), 18);
        if (envelope.length < 18 || envelope[16].length() < 2) return faults;
        char component = envelope[16].charAt(0);
        char end = envelope[16].charAt(1);
        int number = 0;
        for (String raw : text.split(Pattern.quote(String.valueOf(end)))) {
            String segment = raw.replace("\r", "").replace("\n", "");
            if (!segment.isBlank()) segment(segment, new Marks(element, component), ++number, faults);
        }
        return faults;
    }

    private record Marks(char element, char component) {}

    private static void segment(String segment, Marks marks, int number, List<Fault> faults) {
        int head = segment.indexOf(marks.element);
        String id = head < 0 ? segment : segment.substring(0, head);
        Position position = new Position(1, number, id.length() > 3 ? "?" : id);
        if (id.equals("ISA")) {
            if (segment.length() != ISA_LENGTH) faults.add(Fault.structure(position, "ISA", "isa-width"));
            return;
        }
        if (!id.matches("[A-Z][A-Z0-9]{1,2}")) faults.add(Fault.structure(position, id.strip(), "segment-id"));
        char last = segment.charAt(segment.length() - 1);
        if (last == marks.element || last == marks.component || segment.contains(String.valueOf(marks.component) + marks.element))
            faults.add(Fault.structure(position, id.strip(), "trailing-separator"));
        for (String value : segment.substring(Math.max(head, 0)).split(Pattern.quote(String.valueOf(marks.element))))
            if (!value.equals(value.strip())) faults.add(Fault.structure(position, id.strip(), "blank-ends"));
        if (!segment.chars().allMatch(one -> one >= ' ' && one <= '~')) faults.add(Fault.structure(position, id.strip(), "characters"));
    }
}
