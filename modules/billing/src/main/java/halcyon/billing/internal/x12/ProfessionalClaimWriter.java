package halcyon.billing.internal.x12;

import static halcyon.billing.internal.x12.SegmentWriter.composite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// 005010X222A1: one interchange, one group, one transaction; a subscriber level for every claim.
public final class ProfessionalClaimWriter {
    public static final String VERSION = "005010X222A1";
    private static final String SET_CONTROL = "0001";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private final SegmentWriter out = new SegmentWriter();
    private final ProfessionalFile file;
    private int level;

    private ProfessionalClaimWriter(ProfessionalFile file) {
        this.file = file;
    }

    public static byte[] write(ProfessionalFile file) {
        return new ProfessionalClaimWriter(file).write();
    }

    private byte[] write() {
        String nine = String.format(Locale.ROOT, "%09d", file.control());
        String time = file.at().format(DateTimeFormatter.ofPattern("HHmm", Locale.ROOT));
        String sender = BasicText.of(file.submitter().id(), 15);
        String receiver = BasicText.of(file.receiver().id(), 15);
        out.segment("ISA", "00", " ".repeat(10), "00", " ".repeat(10), "ZZ", padded(sender), "ZZ", padded(receiver),
                file.at().format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)), time, "^", "00501", nine, "0", file.test() ? "T" : "P", ":");
        String group = String.valueOf(file.control());
        out.segment("GS", "HC", sender, receiver, file.at().format(DAY), time, group, "X", VERSION);
        transaction(time);
        out.segment("GE", "1", group);
        out.segment("IEA", "1", nine);
        return out.finish();
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
        batch.claims().forEach(claim -> claim(claim, provider));
    }

    // 2000B, 2010BA, 2010BB, 2300
    private void claim(ProfessionalClaim claim, int provider) {
        out.segment("HL", String.valueOf(++level), String.valueOf(provider), "22", "0");
        out.segment("SBR", "P", "18", "", "", "", "", "", "", claim.insurer().filingIndicator());
        var subscriber = claim.subscriber();
        out.segment("NM1", "IL", "1", BasicText.of(subscriber.familyName(), 60), BasicText.of(subscriber.givenName(), 35), "", "", "", "MI",
                BasicText.of(subscriber.memberId(), 80));
        subscriber.address().write(out);
        out.segment("DMG", "D8", subscriber.birthDate().format(DAY), subscriber.sex());
        out.segment("NM1", "PR", "2", BasicText.of(claim.insurer().name(), 60), "", "", "", "", "PI", BasicText.of(claim.insurer().payerId(), 80));
        out.segment("CLM", BasicText.of(claim.number(), 20), claim.charge().toX12(), "", "",
                composite(claim.placeOfService(), "B", claim.frequency()), "Y", "A", "Y", "Y");
        claim.authorization().ifPresent(number -> out.segment("REF", "G1", BasicText.of(number, 50)));
        claim.originalControl().ifPresent(number -> out.segment("REF", "F8", BasicText.of(number, 50)));
        out.segment("HI", diagnoses(claim.diagnoses()));
        claim.rendering().ifPresent(this::rendering);
        claim.facility().ifPresent(this::facility);
        int number = 0;
        for (ProfessionalClaim.ServiceLine line : claim.lines()) line(line, ++number);
    }

    private static String[] diagnoses(List<String> codes) {
        String[] composites = new String[codes.size()];
        for (int n = 0; n < composites.length; n++) composites[n] = composite(n == 0 ? "ABK" : "ABF", codes.get(n).replace(".", ""));
        return composites;
    }

    // 2310B
    private void rendering(ProfessionalClaim.Rendering rendering) {
        out.segment("NM1", "82", "1", BasicText.of(rendering.familyName(), 60), BasicText.of(rendering.givenName(), 35), "", "", "", "XX", rendering.npi());
        if (!rendering.taxonomy().isEmpty()) out.segment("PRV", "PE", "PXC", rendering.taxonomy());
    }

    // 2310C
    private void facility(ProfessionalClaim.Facility facility) {
        if (facility.npi().isEmpty()) out.segment("NM1", "77", "2", BasicText.of(facility.name(), 60));
        else out.segment("NM1", "77", "2", BasicText.of(facility.name(), 60), "", "", "", "", "XX", facility.npi());
        facility.address().write(out);
    }

    // 2400, 2410
    private void line(ProfessionalClaim.ServiceLine line, int number) {
        out.segment("LX", String.valueOf(number));
        out.segment("SV1", procedure(line), line.charge().toX12(), "UN", plain(line.units()), "", "", pointers(line.pointers()));
        out.segment("DTP", "472", "D8", day(line.date()));
        out.segment("REF", "6R", BasicText.of(line.control(), 30));
        line.drug().ifPresent(drug -> {
            out.segment("LIN", "", "N4", drug.ndc().replaceAll("[^0-9]", ""));
            out.segment("CTP", "", "", "", plain(drug.quantity()), drug.unit());
        });
    }

    private static String procedure(ProfessionalClaim.ServiceLine line) {
        List<String> modifiers = line.modifiers();
        String[] parts = {"HC", line.code(), "", "", "", "", BasicText.of(line.description(), 80)};
        for (int n = 0; n < modifiers.size() && n < 4; n++) parts[2 + n] = modifiers.get(n);
        return composite(parts);
    }

    private static String pointers(List<Integer> pointers) {
        return composite(pointers.stream().map(String::valueOf).toArray(String[]::new));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate date) {
        return date.format(DAY);
    }

    private static String padded(String id) {
        return id + " ".repeat(15 - id.length());
    }
}
