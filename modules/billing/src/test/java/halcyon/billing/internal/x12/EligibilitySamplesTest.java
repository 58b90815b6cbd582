package halcyon.billing.internal.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EligibilitySamplesTest {
    @Test
    void readsEveryAnswer() {
        assertTrue(Samples.of("271").size() >= 9);
        for (String file : Samples.of("271").keySet()) assertEquals(1, answers(file).size(), file);
    }

    @Test
    void findsBenefitsTracesAndRejections() {
        EligibilityAnswer.MemberAnswer subscriber = only("271/stupidedi__response-to-generic-request-by-clinic-for-patient--subscriber--eligibility.edi").members().getFirst();
        assertEquals(List.of("93175-012547"), subscriber.traces());
        assertEquals("GOLD 123 PLAN", subscriber.benefits().getFirst().plan());
        assertEquals(10, subscriber.benefits().get(2).services().size());
        assertEquals("10.00", subscriber.benefits().get(3).amount().orElseThrow().toPlain());
        assertEquals("Y", subscriber.benefits().get(3).network());

        EligibilityAnswer dependents = only("271/cosyte__271-aaa-two-dependents.edi");
        assertEquals(List.of("", "72", "", "73"), dependents.members().stream().map(member -> member.rejections().stream().map(EligibilityAnswer.Rejection::reason).findFirst().orElse("")).toList());
        assertEquals("42", only("271/cosyte__271-aaa-information-source.edi").rejections().getFirst().reason());
        assertEquals(List.of("93175-012547"), only("271/lfh__dependent-health-benefit-check.edi").members().getLast().traces());
    }

    @Test
    void writesAQuestionThatReadsBackAsTheSampleOfItsKind() {
        LocalDate birth = LocalDate.of(1985, 3, 14);
        EligibilityInquiry inquiry = new EligibilityInquiry(500_000_001L, true, LocalDateTime.of(2026, 11, 3, 9, 30), "HALCYON", "CLHS01", new EligibilityInquiry.Payer("Front Range Health", "60054"),
                new EligibilityInquiry.Provider("Cherry Creek Clinic", "1234567893", "93-1234567"), new EligibilityInquiry.Member("Ruiz", "Lea", "XYZ123", birth, "F"), Optional.empty(),
                LocalDate.of(2026, 11, 6), "HAL500000001");
        assertEquals("""
                BHT*0022*13*HAL500000001*20261103*0930
                HL*1**20*1
                NM1*PR*2*FRONT RANGE HEALTH*****PI*60054
                HL*2*1*21*1
                NM1*1P*2*CHERRY CREEK CLINIC*****XX*1234567893
                HL*3*2*22*0
                TRN*1*HAL500000001*1931234567
                NM1*IL*1*RUIZ*LEA****MI*XYZ123
                DMG*D8*19850314*F
                DTP*291*D8*20261106
                EQ*30""", body(inquiry));

        EligibilityInquiry child = new EligibilityInquiry(500_000_001L, true, inquiry.at(), "HALCYON", "CLHS01", inquiry.payer(), inquiry.provider(), inquiry.member(),
                Optional.of(new EligibilityInquiry.Dependent("Ruiz", "Ana", birth, "U")), inquiry.about(), inquiry.trace());
        assertEquals(segmentIds("270/stupidedi__generic-request-by-physician-for-patient--dependent--eligibility.edi"),
                body(child).lines().filter(line -> !line.startsWith("DMG*D8*19850314*F")).map(line -> line.split("\\*")[0]).toList());
    }

    @Test
    void refusesAnAnswerCutAnywhereInTheMiddle() {
        String file = new String(Samples.bytes("271/lfh__dependent-health-benefit-check.edi"), StandardCharsets.ISO_8859_1);
        for (int end = file.indexOf("ST*"); end < file.lastIndexOf("IEA"); end++) {
            byte[] cut = file.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(X12Refused.class, () -> EnvelopeReader.read(cut));
        }
    }

    private static EligibilityAnswer only(String file) {
        return answers(file).getFirst();
    }

    private static List<EligibilityAnswer> answers(String file) {
        return EnvelopeReader.read(Samples.bytes(file)).stream()
                .flatMap(one -> one.transactions().stream().peek(Guide::of).map(transaction -> EligibilityReader.read(transaction, one.repetition())))
                .toList();
    }

    private static List<String> segmentIds(String file) {
        return EnvelopeReader.read(Samples.bytes(file)).getFirst().transactions().getFirst().body().stream().map(Segment::id).toList();
    }

    private static String body(EligibilityInquiry inquiry) {
        Transaction transaction = EnvelopeReader.read(EligibilityInquiryWriter.write(inquiry)).getFirst().transactions().getFirst();
        String[] lines = transaction.normalised().split("~\n");
        return String.join("\n", List.of(lines).subList(1, lines.length - 1));
    }
}
