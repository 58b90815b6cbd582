package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static halcyon.billing.BillingStage.SITE;
import static halcyon.billing.BillingStage.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EligibilitiesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Denver"));
    private static BillingStage stage;
    private static Eligibilities eligibilities;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        eligibilities = stage.halcyon.getBean(Eligibilities.class);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void asksAndKeepsTheAnswerInWords() {
        PatientId patient = stage.insured("Ruiz");
        String trace = asked(patient);
        assertEquals(Inquiry.State.WAITING, newest(patient).state());

        byte[] answer = answer(trace, "EB*1**30**GOLD PPO~EB*B**98***27*30~EB*A**98*****.2****Y~EB*C**30***29*400~MSG*CALL US");
        assertEquals(Receipt.Outcome.MATCHED, receive(answer));
        assertEquals(Receipt.Outcome.SEEN_BEFORE, receive(answer));
        Inquiry known = newest(patient);
        assertEquals(Inquiry.State.ACTIVE, known.state());
        assertEquals(List.of("The payer says the patient is covered: GOLD PPO.", "Copay 30.00.", "The patient pays 20 percent in the network.", "Of the deductible 400.00 is left."),
                known.words().stream().map(Sentence::toString).toList());
    }

    @Test
    void saysWhyThePayerGaveNoAnswer() {
        PatientId patient = stage.insured("Lind");
        receive(answer(asked(patient), "AAA*N**72*C"));
        assertEquals(Inquiry.State.REFUSED, newest(patient).state());
        assertEquals("The payer does not know this member id. Compare it with the card and ask again.", newest(patient).words().getFirst().toString());

        receive(answer(asked(patient), "EB*6"));
        assertEquals(Inquiry.State.INACTIVE, newest(patient).state());
        receive(answer(asked(patient), "REF*18*X"));
        assertEquals(Inquiry.State.UNCLEAR, newest(patient).state());
        assertEquals(3, eligibilities.inquiries(BELLA, patient).size());
    }

    @Test
    void leavesNoTraceOfASessionShePaysHerself() {
        PatientId patient = stage.insured("Kessler");
        stage.billing.restrict(BELLA, patient, 88);
        assertEquals("billing.eligibility-her-wish", refused(eligibilities.askEligibility(BELLA, patient, Optional.of(88L), TODAY)));
        assertEquals("billing.eligibility-self-pay", refused(eligibilities.askEligibility(BELLA, stage.selfPaying("Nakamura"), Optional.empty(), TODAY)));
        assertEquals(List.of(), eligibilities.inquiries(BELLA, patient));
    }

    @Test
    void asksAboutAChildUnderItsParentsPolicy() {
        PatientId patient = stage.insured("Amari");
        Policy.Holder mother = new Policy.Holder(Policy.Relationship.CHILD, "Holder", "Lea", LocalDate.of(1960, 5, 4), "F");
        stage.halcyon.getBean(Coverages.class).recordPolicy(BELLA, new RecordPolicy(patient, 1, stage.payer, "", "FR-9", Optional.of(mother), TODAY, Optional.empty()));
        String file = written(asked(patient));
        assertTrue(file.contains("NM1*IL*1*HOLDER*LEA****MI*FR-9") && file.contains("HL*4*3*23*0") && file.contains("NM1*03*1*AMARI*ANA"), file);
    }

    @Test
    void saysOfStrangersAnswersThatTheyAreNotOurs() {
        assertEquals(Receipt.Outcome.UNMATCHED, receive(answer("SOMEBODY-ELSE", "EB*1")));
    }

    @Test
    void asksForRoleAndSite() {
        Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(SITE), false);
        Actor elsewhere = new Actor("ben", "Ben", Set.of(Role.BILLING), Set.of(SiteId.of("boise")), false);
        PatientId patient = stage.insured("Gruber");
        assertThrows(NotPermitted.class, () -> eligibilities.askDueEligibility(nurse));
        for (Actor actor : List.of(nurse, elsewhere)) {
            assertThrows(NotPermitted.class, () -> eligibilities.askEligibility(actor, patient, Optional.empty(), TODAY));
            assertThrows(NotPermitted.class, () -> eligibilities.inquiries(actor, patient));
        }
    }

    private static String asked(PatientId patient) {
        long inquiry = assertInstanceOf(EligibilityAsked.Done.class, eligibilities.askEligibility(BELLA, patient, Optional.empty(), TODAY)).inquiry();
        return "HAL" + (500_000_000L + inquiry);
    }

    private static String written(String trace) {
        Path file = stage.halcyon.getBean(halcyon.shared.DataFolder.class).folder("edi/outbound").resolve("270-" + trace.substring(3).replaceFirst("^5", "0") + ".edi");
        stage.halcyon.getBeansOfType(halcyon.shared.Job.class).stream().filter(job -> job.name().equals("billing.write-due-inquiries")).forEach(halcyon.shared.Job::run);
        Await.await("the file " + file, () -> Files.exists(file));
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inquiry newest(PatientId patient) {
        return eligibilities.inquiries(BELLA, patient).getFirst();
    }

    private static Receipt.Outcome receive(byte[] file) {
        return stage.billing.receive(SYSTEM, "answer.271", file).lines().getFirst().outcome();
    }

    private static String refused(EligibilityAsked asked) {
        return assertInstanceOf(EligibilityAsked.Refused.class, asked).reason().key();
    }

    private static byte[] answer(String trace, String told) {
        String body = "ST*271*0001*005010X279A1~BHT*0022*11*R1*20261103*0930~HL*1**20*1~NM1*PR*2*FRONT RANGE HEALTH*****PI*60054~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
                + "HL*3*2*22*0~TRN*2*" + trace + "*1931234567~NM1*IL*1*RUIZ*ANA****MI*XYZ123456~" + told + "~";
        int segments = body.split("~").length + 1;
        return ("ISA*00*          *00*          *ZZ*CLHS01         *ZZ*HALCYON        *261103*0931*^*00501*000000009*0*T*:~GS*HB*CLHS01*HALCYON*20261103*0931*9*X*005010X279A1~" + body
                + "SE*" + segments + "*0001~GE*1*9~IEA*1*000000009~").getBytes(StandardCharsets.US_ASCII);
    }
}
