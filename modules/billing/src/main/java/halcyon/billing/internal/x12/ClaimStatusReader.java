package halcyon.billing.internal.x12;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 005010X214: HL 20 source, 21 receiver, 19 provider, PT patient; claims hang below PT.
public final class ClaimStatusReader {
    private static final Set<String> KNOWN =
            Set.of("BHT", "HL", "NM1", "TRN", "DTP", "STC", "QTY", "AMT", "REF", "SVC", "PER");
    private final List<ClaimStatusReport.Status> batchStatuses = new ArrayList<>();
    private final List<ClaimStatusReport.ClaimAnswer> claims = new ArrayList<>();
    private final Set<String> levels = new HashSet<>();
    private String level = "";
    private String batch = "";
    private @Nullable Segment bht;
    private @Nullable Segment trn;
    private List<ClaimStatusReport.Status> statuses = new ArrayList<>();
    private String payerControl = "";

    private ClaimStatusReader() {}

    public static ClaimStatusReport read(Transaction transaction) {
        ClaimStatusReader reader = new ClaimStatusReader();
        transaction.body().forEach(reader::take);
        return reader.finish(transaction);
    }

    private void take(Segment segment) {
        if (!KNOWN.contains(segment.id())) throw segment.refused("segment-unknown", "277CA");
        if (bht == null && !segment.is("BHT")) throw segment.refused("expected", "BHT");
        switch (segment.id()) {
            case "BHT" -> begin(segment);
            case "HL" -> level(segment);
            case "TRN" -> trace(segment);
            case "STC" -> status(segment);
            case "REF" -> reference(segment);
            case "DTP" -> day(segment);
            default -> segment.elements();
        }
    }

    private void begin(Segment segment) {
        if (bht != null) throw segment.refused("segment-twice");
        bht = segment;
    }

    private void level(Segment hl) {
        close();
        if (!levels.add(hl.required(1))) throw hl.refused("hl-twice");
        if (hl.has(2) && !levels.contains(hl.element(2))) throw hl.refused("hl-parent");
        level = hl.required(3);
        if (!Set.of("20", "21", "19", "PT").contains(level)) throw hl.refused("code", "HL03");
    }

    private void trace(Segment segment) {
        if (level.equals("21")) batch = segment.element(2);
        if (!level.equals("PT")) return;
        close();
        segment.required(2);
        trn = segment;
    }

    private void status(Segment stc) {
        stc.required(1);
        var status = new ClaimStatusReport.Status(stc.component(1, 1), stc.component(1, 2), stc.component(1, 3), stc.element(3));
        if (level.equals("PT")) statuses.add(status);
        else batchStatuses.add(status);
    }

    private void reference(Segment ref) {
        if (level.equals("PT") && ref.element(1).equals("1K")) payerControl = ref.element(2);
    }

    // a service date of year 1001 is seen in real files: dates of claims we know ourselves are not checked
    private void day(Segment dtp) {
        if (dtp.element(2).equals("D8") && !dtp.element(1).equals("472")) dtp.date(3);
    }

    private void close() {
        if (trn != null) claims.add(new ClaimStatusReport.ClaimAnswer(trn.position(), trn.element(2), statuses, payerControl));
        trn = null;
        statuses = new ArrayList<>();
        payerControl = "";
    }

    private ClaimStatusReport finish(Transaction transaction) {
        close();
        if (bht == null) throw transaction.segments().getLast().refused("segment-missing", "BHT");
        if (!levels.isEmpty()) return new ClaimStatusReport(transaction, batch, batchStatuses, claims);
        throw transaction.segments().getLast().refused("segment-missing", "HL");
    }
}
