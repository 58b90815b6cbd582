package halcyon.billing.internal.x12;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// 005010X279A1, 270: one interchange, one question about one member.
public final class EligibilityInquiryWriter {
    public static final String VERSION = "005010X279A1";
    private static final String SET_CONTROL = "0001";
    private static final String PLAN_COVERAGE = "30"; // EQ01: the benefits of the plan as a whole
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private final SegmentWriter out = new SegmentWriter();
    private final EligibilityInquiry inquiry;

    private EligibilityInquiryWriter(EligibilityInquiry inquiry) {
        this.inquiry = inquiry;
    }

    public static byte[] write(EligibilityInquiry inquiry) {
        return new EligibilityInquiryWriter(inquiry).write();
    }

    private byte[] write() {
        String nine = String.format(Locale.ROOT, "%09d", inquiry.control());
        String time = inquiry.at().format(DateTimeFormatter.ofPattern("HHmm", Locale.ROOT));
        String sender = BasicText.of(inquiry.sender(), 15);
        String receiver = BasicText.of(inquiry.receiver(), 15);
        out.segment("ISA", "00", " ".repeat(10), "00", " ".repeat(10), "ZZ", String.format("%-15s", sender), "ZZ", String.format("%-15s", receiver),
                inquiry.at().format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)), time, "^", "00501", nine, "0", inquiry.test() ? "T" : "P", ":");
        String group = String.valueOf(inquiry.control());
        out.segment("GS", "HS", sender, receiver, inquiry.at().format(DAY), time, group, "X", VERSION);
        transaction(time);
        out.segment("GE", "1", group);
        out.segment("IEA", "1", nine);
        return out.finish();
    }

    private void transaction(String time) {
        int before = out.written();
        out.segment("ST", "270", SET_CONTROL, VERSION);
        out.segment("BHT", "0022", "13", inquiry.trace(), inquiry.at().format(DAY), time);
        out.segment("HL", "1", "", "20", "1");
        out.segment("NM1", "PR", "2", BasicText.of(inquiry.payer().name(), 60), "", "", "", "", "PI", BasicText.of(inquiry.payer().id(), 80));
        out.segment("HL", "2", "1", "21", "1");
        out.segment("NM1", "1P", "2", BasicText.of(inquiry.provider().name(), 60), "", "", "", "", "XX", inquiry.provider().npi());
        member();
        inquiry.dependent().ifPresent(this::dependent);
        out.segment("SE", String.valueOf(out.written() - before + 1), SET_CONTROL);
    }

    // 2000C
    private void member() {
        EligibilityInquiry.Member member = inquiry.member();
        boolean asked = inquiry.dependent().isEmpty();
        out.segment("HL", "3", "2", "22", asked ? "0" : "1");
        if (asked) trace();
        out.segment("NM1", "IL", "1", BasicText.of(member.familyName(), 60), BasicText.of(member.givenName(), 35), "", "", "", "MI", BasicText.of(member.memberId(), 80));
        person(member.birthDate(), member.sex());
        if (asked) question();
    }

    // 2000D
    private void dependent(EligibilityInquiry.Dependent dependent) {
        out.segment("HL", "4", "3", "23", "0");
        trace();
        out.segment("NM1", "03", "1", BasicText.of(dependent.familyName(), 60), BasicText.of(dependent.givenName(), 35));
        person(dependent.birthDate(), dependent.sex());
        question();
    }

    private void trace() {
        out.segment("TRN", "1", inquiry.trace(), "1" + inquiry.provider().taxId().replaceAll("[^0-9]", ""));
    }

    private void person(LocalDate birth, String sex) {
        out.segment("DMG", "D8", birth.format(DAY), sex.matches("[FM]") ? sex : "");
    }

    private void question() {
        out.segment("DTP", "291", "D8", inquiry.about().format(DAY));
        out.segment("EQ", PLAN_COVERAGE);
    }
}
