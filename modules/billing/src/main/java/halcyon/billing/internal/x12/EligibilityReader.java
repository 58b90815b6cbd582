package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 005010X279, 271: HL 20 source, 21 receiver, 22 subscriber, 23 dependent. Lenient within a level: payers put rejections behind
/// benefits and name dependents in several ways.
public final class EligibilityReader {
    private static final Set<String> KNOWN = Set.of("BHT", "HL", "NM1", "N3", "N4", "PER", "PRV", "REF", "DMG", "INS", "HI", "MPI", "DTP", "TRN", "AAA", "EB", "HSD", "III",
            "MSG", "LS", "LE");
    private final List<EligibilityAnswer.Rejection> rejections = new ArrayList<>();
    private final List<EligibilityAnswer.MemberAnswer> members = new ArrayList<>();
    private final Set<String> levels = new HashSet<>();
    private final char repetition;
    private boolean begun;
    private @Nullable Person person;

    private EligibilityReader(char repetition) {
        this.repetition = repetition;
    }

    private record Person(List<String> traces, List<EligibilityAnswer.Rejection> rejections, List<EligibilityAnswer.Benefit> benefits) {
        Person() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /// `repetition` is what the interchange declares in ISA11.
    public static EligibilityAnswer read(Transaction transaction, char repetition) {
        EligibilityReader reader = new EligibilityReader(repetition);
        transaction.body().forEach(reader::take);
        return reader.finish(transaction);
    }

    private void take(Segment segment) {
        if (!KNOWN.contains(segment.id())) throw segment.refused("segment-unknown", "271");
        if (!begun && !segment.is("BHT")) throw segment.refused("expected", "BHT");
        switch (segment.id()) {
            case "BHT" -> begin(segment);
            case "HL" -> level(segment);
            case "TRN" -> trace(segment);
            case "AAA" -> rejected(segment);
            case "EB" -> benefit(segment);
            default -> segment.elements();
        }
    }

    private void begin(Segment segment) {
        if (begun) throw segment.refused("segment-twice");
        begun = true;
    }

    private void level(Segment hl) {
        close();
        if (!levels.add(hl.required(1))) throw hl.refused("hl-twice");
        if (hl.has(2) && !levels.contains(hl.element(2))) throw hl.refused("hl-parent");
        switch (hl.required(3)) {
            case "22", "23" -> person = new Person();
            case "20", "21" -> person = null;
            default -> throw hl.refused("code", "HL03");
        }
    }

    // TRN01 2 is our own number coming back, 1 the payer's
    private void trace(Segment trn) {
        if (person != null && trn.element(1).equals("2")) person.traces().add(trn.required(2));
    }

    private void rejected(Segment aaa) {
        var rejection = new EligibilityAnswer.Rejection(aaa.required(3), aaa.element(4));
        if (person == null) rejections.add(rejection);
        else person.rejections().add(rejection);
    }

    private void benefit(Segment eb) {
        if (person == null) throw eb.refused("segment-misplaced");
        String kind = eb.required(1);
        List<String> services = eb.has(3) ? List.of(eb.element(3).split(java.util.regex.Pattern.quote(String.valueOf(repetition)))) : List.of();
        Optional<Money> amount = eb.has(7) ? Optional.of(eb.amount(7)) : Optional.empty();
        person.benefits().add(new EligibilityAnswer.Benefit(kind, services, eb.element(5), eb.element(6), amount, eb.element(8), eb.element(12)));
    }

    private void close() {
        if (person != null) members.add(new EligibilityAnswer.MemberAnswer(person.traces(), person.rejections(), person.benefits()));
        person = null;
    }

    private EligibilityAnswer finish(Transaction transaction) {
        close();
        if (!begun) throw transaction.segments().getLast().refused("segment-missing", "BHT");
        if (levels.isEmpty()) throw transaction.segments().getLast().refused("segment-missing", "HL");
        return new EligibilityAnswer(transaction, rejections, members);
    }
}
