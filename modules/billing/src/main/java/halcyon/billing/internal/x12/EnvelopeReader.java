package halcyon.billing.internal.x12;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Segments to interchanges: ISA/IEA, GS/GE and ST/SE must pair, count right and repeat their control numbers.
public final class EnvelopeReader {
    private final List<Segment> segments;
    private int at;

    private EnvelopeReader(List<Segment> segments) {
        this.segments = segments;
    }

    public static List<Interchange> read(byte[] file) {
        return SegmentReader.read(file).stream().map(one -> new EnvelopeReader(one).interchange()).toList();
    }

    private Interchange interchange() {
        Segment isa = next("ISA");
        List<Segment> acknowledgements = new ArrayList<>();
        while (peek().is("TA1")) acknowledgements.add(segments.get(at++));
        List<Transaction> transactions = new ArrayList<>();
        int groups = 0;
        for (; peek().is("GS"); groups++) transactions.addAll(group(isa));
        Segment iea = next("IEA");
        if (iea.count(1) != groups) throw iea.refused("count-groups", iea.element(1), groups);
        sameControl(isa.element(13), iea, 2, "ISA13");
        return new Interchange(isa.element(6), isa.element(8), isa.element(13), isa.element(15).equals("T"), isa.has(11) ? isa.element(11).charAt(0) : '^', acknowledgements, transactions);
    }

    private List<Transaction> group(Segment isa) {
        Segment gs = next("GS");
        List<Transaction> transactions = new ArrayList<>();
        Set<String> controls = new HashSet<>();
        while (peek().is("ST")) {
            Transaction transaction = transaction(isa, gs);
            if (!controls.add(transaction.control())) throw new X12Refused(transaction.position(), "control-repeated", "ST02");
            transactions.add(transaction);
        }
        Segment ge = next("GE");
        if (ge.count(1) != transactions.size()) throw ge.refused("count-transactions", ge.element(1), transactions.size());
        sameControl(gs.element(6), ge, 2, "GS06");
        return transactions;
    }

    private Transaction transaction(Segment isa, Segment gs) {
        int from = at;
        Segment st = next("ST");
        while (!peek().is("SE")) {
            Segment inside = segments.get(at++);
            if (Set.of("ST", "GS", "GE", "ISA", "IEA", "TA1").contains(inside.id())) throw inside.refused("trailer-missing", "SE");
        }
        Segment se = next("SE");
        int count = at - from;
        if (se.count(1) != count) throw se.refused("count-segments", se.element(1), count);
        sameControl(st.required(2), se, 2, "ST02");
        String version = st.has(3) ? st.element(3) : gs.element(8);
        return new Transaction(st.required(1), st.element(2), version, isa.element(13), isa.element(6), gs.element(6), segments.subList(from, at));
    }

    private Segment peek() {
        if (at < segments.size()) return segments.get(at);
        throw segments.getLast().refused("truncated");
    }

    private Segment next(String id) {
        Segment segment = peek();
        if (!segment.is(id)) throw segment.refused("expected", id);
        at++;
        return segment;
    }

    private static void sameControl(String header, Segment trailer, int element, String name) {
        if (!plain(header).equals(plain(trailer.element(element)))) throw trailer.refused("control-differs", name);
    }

    private static String plain(String control) {
        return control.replaceFirst("^0+(?=.)", "");
    }
}
