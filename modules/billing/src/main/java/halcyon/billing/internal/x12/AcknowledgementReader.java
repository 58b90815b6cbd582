package halcyon.billing.internal.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 005010X231A1: AK1, then AK2 … IK5 for each set, then AK9.
public final class AcknowledgementReader {
    private static final Set<String> ANSWERS = Set.of("A", "E", "M", "P", "R", "W", "X");
    private final List<AcknowledgementReport.SetAnswer> sets = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private @Nullable Segment ak1;
    private @Nullable Segment ak2;
    private @Nullable Segment ak9;

    private AcknowledgementReader() {}

    public static AcknowledgementReport read(Transaction transaction) {
        AcknowledgementReader reader = new AcknowledgementReader();
        transaction.body().forEach(reader::take);
        return reader.finish(transaction);
    }

    private void take(Segment segment) {
        if (ak1 == null && !segment.is("AK1")) throw segment.refused("expected", "AK1");
        if (ak9 != null) throw segment.refused("segment-misplaced");
        switch (segment.id()) {
            case "AK1" -> ak1 = segment;
            case "AK2" -> open(segment);
            case "IK3" -> error(segment, "segment " + segment.required(1) + " at " + segment.element(2) + reason(segment, 4));
            case "IK4" -> error(segment, "element " + segment.required(1) + reason(segment, 3));
            case "CTX" -> inSet(segment);
            case "IK5" -> close(segment);
            case "AK9" -> end(segment);
            default -> throw segment.refused("segment-unknown", "999");
        }
    }

    private void open(Segment segment) {
        if (ak2 != null) throw segment.refused("expected", "IK5");
        segment.required(1);
        segment.required(2);
        ak2 = segment;
        errors.clear();
    }

    private void error(Segment segment, String words) {
        inSet(segment);
        errors.add(words);
    }

    private Segment inSet(Segment segment) {
        if (ak2 == null) throw segment.refused("segment-misplaced");
        return ak2;
    }

    private void close(Segment ik5) {
        Segment set = inSet(ik5);
        if (!ANSWERS.contains(ik5.required(1))) throw ik5.refused("code", "IK501");
        sets.add(new AcknowledgementReport.SetAnswer(set.element(2), ik5.element(1), errors));
        ak2 = null;
    }

    private void end(Segment segment) {
        if (ak2 != null) throw segment.refused("expected", "IK5");
        if (!ANSWERS.contains(segment.required(1))) throw segment.refused("code", "AK901");
        ak9 = segment;
    }

    private AcknowledgementReport finish(Transaction transaction) {
        Segment end = transaction.segments().getLast();
        if (ak1 == null) throw end.refused("segment-missing", "AK1");
        if (ak9 == null) throw end.refused("segment-missing", "AK9");
        return new AcknowledgementReport(transaction, ak1.required(1), ak1.required(2), sets, ak9.element(1));
    }

    private static String reason(Segment segment, int element) {
        return segment.has(element) ? " (code " + segment.element(element) + ")" : "";
    }
}
