package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.EnvelopeReader;
import halcyon.billing.internal.x12.Interchange;
import halcyon.billing.internal.x12.Position;
import halcyon.billing.internal.x12.Segment;
import halcyon.billing.internal.x12.SegmentReader;
import halcyon.billing.internal.x12.Transaction;
import halcyon.billing.internal.x12.X12Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All that is wrong with an 837P, in the order of the file: the envelopes first, then grammar, then meaning. Never throws on a
/// bad file: what cannot be read is itself a fault.
public final class ClaimFileInspection {
    private static final Set<String> VERSIONS = Set.of("005010X222A1", "005010X222A2", "005010X222");
    private static final List<ClaimRule> RULES =
            Stream.of(PartyRules.RULES, ClaimLevelRules.RULES, LineRules.RULES, CoordinationRules.RULES).flatMap(List::stream).toList();
    private static final Map<String, List<ClaimRule>> BY_LOOP = new ConcurrentHashMap<>();

    private ClaimFileInspection() {}

    public static List<Fault> of(byte[] file, LocalDate today) {
        List<Fault> faults = WireText.check(new String(file, StandardCharsets.ISO_8859_1));
        try {
            SegmentReader.read(file).forEach(interchange -> EnvelopeRules.check(interchange, faults));
            List<Interchange> interchanges = EnvelopeReader.read(file);
            List<Transaction> transactions = interchanges.stream().flatMap(one -> one.transactions().stream()).toList();
            if (transactions.isEmpty()) faults.add(Fault.structure(Position.START, "ST", "segment-missing", "ST", "GS"));
            transactions.forEach(transaction -> transaction(transaction, today, faults));
        } catch (X12Refused refused) {
            faults.add(Fault.structure(refused.position(), refused.position().segmentId(), "unreadable", refused.reason()));
        }
        return faults;
    }

    private static void transaction(Transaction transaction, LocalDate today, List<Fault> faults) {
        if (!transaction.kind().equals("837") || !VERSIONS.contains(transaction.version()))
            faults.add(Fault.structure(transaction.position(), "ST03", "not-professional"));
        else faults.addAll(of(transaction.segments(), transaction.version(), today));
    }

    /// Of a transaction, ST to SE.
    public static List<Fault> of(List<Segment> transaction, String version, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Loop root = LoopReader.read(transaction, faults);
        Completeness.check(root, faults);
        new ElementCheck(faults).check(root);
        FileRules.check(root, version, faults);
        for (Loop loop : root.everything()) for (ClaimRule rule : rulesOf(loop)) rule.ask(loop, today, faults);
        return faults;
    }

    private static List<ClaimRule> rulesOf(Loop loop) {
        return BY_LOOP.computeIfAbsent(loop.name(), name -> RULES.stream().filter(rule -> rule.isAbout(name)).toList());
    }
}
