package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static halcyon.billing.BillingStage.SITE;
import static halcyon.billing.BillingStage.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Payer;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveragesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Denver"));
    private static BillingStage stage;
    private static Coverages coverages;
    private static long second;
    private static long medicare;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        coverages = stage.halcyon.getBean(Coverages.class);
        second = stage.directory.addPayer(SYSTEM, new Payer(0, "Mesa Mutual", "60055", "CI"));
        medicare = stage.directory.addPayer(SYSTEM, new Payer(0, "Medicare", "04112", "MB"));
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void keepsPayersInTheirOrderAndByTheirDays() {
        PatientId patient = stage.insured("Amari");
        Policy.Holder mother = new Policy.Holder(Policy.Relationship.CHILD, "Amari", "Lea", LocalDate.of(1960, 5, 4), "F");

        assertRefused("billing.policy-out-of-order", policy(patient, 3, medicare, "1EG4TE5MK73", TODAY));
        assertInstanceOf(CoverageRecorded.Done.class, coverages.recordPolicy(BELLA,
                new RecordPolicy(patient, 2, second, "Gold", "MM-77", Optional.of(mother), TODAY, Optional.of(TODAY.plusDays(10)))));
        assertRefused("billing.policy-twice", policy(patient, 3, second, "MM-77", TODAY));

        Billed.Insurers billed = assertInstanceOf(Billed.Insurers.class, coverages.billed(BELLA, patient, 1, TODAY));
        assertEquals(List.of("Front Range Health", "Mesa Mutual"), billed.inOrder().stream().map(one -> one.payer().orElseThrow().name()).toList());
        assertEquals(Optional.of(mother), billed.inOrder().getLast().holder());
        assertEquals(1, assertInstanceOf(Billed.Insurers.class, coverages.billed(BELLA, patient, 1, TODAY.plusDays(11))).inOrder().size());
        assertEquals(2, coverages.policies(BELLA, patient).size());

        coverages.recordPolicy(BELLA, policy(patient, 2, medicare, "1EG4TE5MK73", TODAY.plusDays(5)));
        assertEquals(List.of("1EG4TE5MK73 Optional.empty", "MM-77 Optional[" + TODAY.plusDays(4) + "]"),
                coverages.policies(BELLA, patient).stream().filter(one -> one.priority() == 2).map(one -> one.memberId() + " " + one.to()).toList());
    }

    @Test
    void asksAgainWhenThePolicyHasEnded() {
        PatientId patient = stage.insured("Brandt");
        coverages.recordPolicy(BELLA, new RecordPolicy(patient, 1, second, "", "MM-1", Optional.empty(), TODAY, Optional.of(TODAY.plusDays(1))));

        assertTrue(stage.billing.coverage(BELLA, patient, TODAY.plusDays(1)).isPresent());
        assertTrue(stage.billing.coverage(BELLA, patient, TODAY.plusDays(2)).isEmpty());
        assertInstanceOf(Billed.Unknown.class, coverages.billed(BELLA, patient, 2, TODAY.plusDays(2)));
        assertInstanceOf(Answer.Trouble.class, gate(patient, TODAY.plusDays(2)));
    }

    @Test
    void putsHerWishBeforeEverything() {
        PatientId patient = stage.insured("Castillo");
        stage.billing.restrict(BELLA, patient, 4711);
        assertInstanceOf(Billed.ByHerWish.class, coverages.billed(BELLA, patient, 4711, TODAY));
        assertInstanceOf(Billed.Insurers.class, coverages.billed(BELLA, patient, 4712, TODAY));
        assertInstanceOf(Billed.SelfPay.class, coverages.billed(BELLA, stage.selfPaying("Dorn"), 4713, TODAY));
    }

    @Test
    void marksTheLinesOfASessionWithANoticeSignedBefore() {
        PatientId patient = stage.insured("Ekström");
        SessionSigned first = stage.sign(patient, 40);
        stage.drafted(patient);
        long booking = first.booking() + 1;
        assertEquals("billing.notice-not-medicare", refused(coverages.recordNotice(BELLA, patient, booking, TODAY, TODAY)));
        coverages.recordPolicy(BELLA, policy(patient, 1, medicare, "1EG4TE5MK73", TODAY));
        assertEquals("billing.notice-late", refused(coverages.recordNotice(BELLA, patient, booking, TODAY, TODAY.plusDays(1))));
        assertInstanceOf(CoverageRecorded.Done.class, coverages.recordNotice(BELLA, patient, booking, TODAY, TODAY.minusDays(1)));
        assertInstanceOf(Billed.WithNotice.class, coverages.billed(BELLA, patient, booking, TODAY));

        assertEquals(booking, stage.sign(patient, 40).booking());
        halcyon.testing.Await.await("the second claim", () -> stage.billing.claimsOf(BELLA, patient).size() == 2);
        ClaimLine marked = stage.billing.claimsOf(BELLA, patient).stream().filter(line -> line.payer().equals("Medicare")).findFirst().orElseThrow();
        assertTrue(stage.billing.claim(BELLA, marked.id()).lines().stream().allMatch(line -> line.modifiers().equals(List.of("GA"))));
    }

    @Test
    void filesTheClaimOfAChildUnderItsParentsPolicy() throws IOException {
        PatientId patient = stage.insured("Ivers");
        Policy.Holder mother = new Policy.Holder(Policy.Relationship.CHILD, "Holder", "Lea", LocalDate.of(1960, 5, 4), "F");
        coverages.recordPolicy(BELLA, new RecordPolicy(patient, 1, second, "", "MM-9", Optional.of(mother), TODAY, Optional.empty()));
        stage.sign(patient, 40);
        ClaimLine draft = stage.drafted(patient);
        Submitted submitted = stage.billing.submit(BELLA, Set.of(draft.id()));

        assertEquals(List.of(draft.id()), submitted.sent(), () -> stage.billing.check(BELLA, draft.id()).toString());
        String file = Files.readString(stage.halcyon.getBean(halcyon.shared.DataFolder.class).folder("edi/outbound").resolve(submitted.files().getFirst()));
        assertTrue(file.contains("NM1*IL*1*HOLDER*LEA****MI*MM-9") && file.contains("PAT*19") && file.contains("NM1*QC*1*IVERS*ANA"), file);
    }

    @ParameterizedTest
    @CsvSource({
        "Gold, 1111111112, denver, INFUSION, OUTSIDE", "Gold, 1111111112, denver, NASAL, INSIDE", "Gold, 2222222223, denver, INFUSION, OUTSIDE",
        "Silver, 2222222223, denver, INFUSION, INSIDE", "Silver, '', boise, VISIT, UNKNOWN"
    })
    void letsTheMostParticularWordDecide(String plan, String npi, String site, ServiceFamily family, NetworkStatus status) {
        say(second, "", "", Optional.of(SITE), Optional.empty(), true);
        say(second, "Gold", "", Optional.of(SITE), Optional.of(ServiceFamily.INFUSION), false);
        say(second, "Gold", "1111111112", Optional.of(SITE), Optional.of(ServiceFamily.NASAL), true);
        assertEquals(status, coverages.network(SYSTEM, new NetworkQuestion(second, plan, npi, SiteId.of(site), family, TODAY)));
        assertEquals(NetworkStatus.UNKNOWN, coverages.network(SYSTEM, new NetworkQuestion(second, plan, npi, SiteId.of(site), family, TODAY.minusDays(9))));
    }

    @Test
    void saysBeforeBookingThatAPayerIsOutside() {
        PatientId patient = stage.insured("Falk");
        long outside = stage.directory.addPayer(SYSTEM, new Payer(0, "Butte Health", "60057", "CI"));
        coverages.recordPolicy(BELLA, policy(patient, 1, outside, "BH-1", TODAY));
        assertInstanceOf(Answer.Clear.class, gate(patient, TODAY));
        say(outside, "", "", Optional.empty(), Optional.of(ServiceFamily.INFUSION), false);
        Answer.Trouble trouble = assertInstanceOf(Answer.Trouble.class, gate(patient, TODAY));
        assertTrue(trouble.reason().toString().startsWith("Butte Health does not have this clinic"), trouble.toString());
        say(outside, "", "", Optional.of(SITE), Optional.of(ServiceFamily.INFUSION), true);
        assertEquals("billing.network-inside", assertInstanceOf(Answer.Clear.class, gate(patient, TODAY)).note().key());
    }

    @Test
    void givesEachVisitOfACourseOneOfTheAuthorizedSessions() {
        PatientId patient = stage.insured("Hale");
        stage.billing.authorize(BELLA, new RecordAuthorization(patient, stage.payer, "AUTH-1", TODAY, TODAY.plusDays(9), 2));
        stage.billing.authorize(BELLA, new RecordAuthorization(patient, stage.payer, "AUTH-2", TODAY.plusDays(2), TODAY.plusDays(9), 1));
        List<Subject> course = List.of(visit(patient, TODAY), visit(patient, TODAY.plusDays(1)), visit(patient, TODAY.plusDays(2)), visit(patient, TODAY.plusDays(3)));

        List<String> said = gate("billing.authorization").askEach(Checkpoint.values()[0], course).stream().map(answer -> switch (answer) {
            case Answer.Clear clear -> clear.note().key() + clear.note().arguments();
            case Answer.Trouble trouble -> trouble.reason().key();
        }).toList();

        assertEquals(List.of("billing.authorization-there[AUTH-1, 1]", "billing.authorization-last[AUTH-1, 0]", "billing.authorization-last[AUTH-2, 0]",
                "billing.authorization-missing"), said);
    }

    @Test
    void asksForRoleAndSite() {
        Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(SITE), false);
        Actor elsewhere = new Actor("ben", "Ben", Set.of(Role.BILLING), Set.of(SiteId.of("boise")), false);
        PatientId patient = stage.insured("Gruber");
        NetworkQuestion question = new NetworkQuestion(second, "", "", SITE, ServiceFamily.VISIT, TODAY);
        RecordNetwork said = new RecordNetwork(second, "", "", Optional.of(SITE), Optional.empty(), true, TODAY, Optional.empty(), "letter");
        for (Actor actor : List.of(nurse, elsewhere)) {
            assertThrows(NotPermitted.class, () -> coverages.policies(actor, patient));
            assertThrows(NotPermitted.class, () -> coverages.recordPolicy(actor, policy(patient, 1, second, "X-1", TODAY)));
            assertThrows(NotPermitted.class, () -> coverages.billed(actor, patient, 1, TODAY));
            assertThrows(NotPermitted.class, () -> coverages.recordNotice(actor, patient, 1, TODAY, TODAY));
            assertThrows(NotPermitted.class, () -> coverages.network(actor, question));
            assertThrows(NotPermitted.class, () -> coverages.recordNetwork(actor, said));
        }
    }

    private static RecordPolicy policy(PatientId patient, int priority, long payer, String member, LocalDate from) {
        return new RecordPolicy(patient, priority, payer, "", member, Optional.empty(), from, Optional.empty());
    }

    private static void assertRefused(String key, RecordPolicy command) {
        assertEquals(key, refused(coverages.recordPolicy(BELLA, command)));
    }

    private static String refused(CoverageRecorded recorded) {
        return assertInstanceOf(CoverageRecorded.Refused.class, recorded).reason().key();
    }

    private static void say(long payer, String plan, String npi, Optional<SiteId> site, Optional<ServiceFamily> family, boolean inside) {
        coverages.recordNetwork(SYSTEM, new RecordNetwork(payer, plan, npi, site, family, inside, TODAY, Optional.empty(), "letter of the payer"));
    }

    private static Answer gate(PatientId patient, LocalDate day) {
        return gate("billing.coverage").ask(Checkpoint.values()[0], visit(patient, day));
    }

    private static Gate gate(String name) {
        return stage.halcyon.getBeansOfType(Gate.class).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Subject visit(PatientId patient, LocalDate day) {
        TimeSlot slot = TimeSlot.of(day.atTime(LocalTime.of(10, 0)).atZone(ZoneId.of("America/Denver")).toInstant(), Duration.ofHours(1));
        return new Subject(patient, SITE, slot, Set.of(), Subject.TREATMENT, Route.IV, "Ketamine", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
