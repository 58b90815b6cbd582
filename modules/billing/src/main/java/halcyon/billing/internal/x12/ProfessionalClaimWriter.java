package halcyon.billing.internal.x12;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// 005010X222A1: one interchange, one group, one transaction; a subscriber level for every claim.
public final class ProfessionalClaimWriter {
    public static final String VERSION = "005010X222A1";
    private static final String SET_CONTROL = "0001";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private final SegmentSink out;
    private final ProfessionalFile file;
    private final ClaimLoops claims;
    private int level;

    private ProfessionalClaimWriter(ProfessionalFile file, SegmentSink out) {
        this.file = file;
        this.out = out;
        this.claims = new ClaimLoops(out);
    }

    public static byte[] write(ProfessionalFile file) {
        SegmentWriter bytes = new SegmentWriter();
        new ProfessionalClaimWriter(file, bytes).write();
        return bytes.finish();
    }

    /// The transaction as it would be written, ST to SE, to be looked at before.
    public static List<Segment> transaction(ProfessionalFile file) {
        SegmentList list = new SegmentList();
        new ProfessionalClaimWriter(file, list).transaction(file.at().format(TIME));
        return list.segments();
    }

    private void write() {
        String nine = String.format(Locale.ROOT, "%09d", file.control());
        String time = file.at().format(TIME);
        String sender = BasicText.of(file.submitter().id(), 15);
        String receiver = BasicText.of(file.receiver().id(), 15);
        out.segment("ISA", "00", " ".repeat(10), "00", " ".repeat(10), "ZZ", padded(sender), "ZZ", padded(receiver),
                file.at().format(SHORT_DAY), time, "^", "00501", nine, "0", file.test() ? "T" : "P", ":");
        String group = String.valueOf(file.control());
        out.segment("GS", "HC", sender, receiver, file.at().format(DAY), time, group, "X", VERSION);
        transaction(time);
        out.segment("GE", "1", group);
        out.segment("IEA", "1", nine);
    }

    private void transaction(String time) {
        int before = out.written();
        out.segment("ST", "837", SET_CONTROL, VERSION);
        out.segment("BHT", "0019", "00", file.batchReference(), file.at().format(DAY), time, "CH");
        var submitter = file.submitter();
        out.segment("NM1", "41", "2", BasicText.of(submitter.name(), 60), "", "", "", "", "46", BasicText.of(submitter.id(), 80));
        out.segment("PER", "IC", BasicText.of(submitter.contact(), 60), "TE", submitter.phone().replaceAll("[^0-9]", ""));
        out.segment("NM1", "40", "2", BasicText.of(file.receiver().name(), 60), "", "", "", "", "46", BasicText.of(file.receiver().id(), 80));
        file.batches().forEach(this::batch);
        out.segment("SE", String.valueOf(out.written() - before + 1), SET_CONTROL);
    }

    // 2000A, 2010AA, 2010AB
    private void batch(ProfessionalFile.Batch batch) {
        int provider = ++level;
        out.segment("HL", String.valueOf(provider), "", "20", "1");
        if (!batch.taxonomy().isEmpty()) out.segment("PRV", "BI", "PXC", batch.taxonomy());
        out.segment("NM1", "85", "2", BasicText.of(batch.name(), 60), "", "", "", "", "XX", batch.npi());
        batch.address().write(out);
        out.segment("REF", "EI", batch.taxId().replaceAll("[^0-9]", ""));
        batch.payTo().ifPresent(address -> {
            out.segment("NM1", "87", "2");
            address.write(out);
        });
        batch.claims().forEach(claim -> level = claims.write(claim, provider, level));
    }

    private static String padded(String id) {
        return id + " ".repeat(15 - id.length());
    }
}
