package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.outcomes.Occasion;
import halcyon.outcomes.ScoreRecorded;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.TimeSlot;
import halcyon.testing.Await;
import halcyon.treatment.SessionSigned;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChargesTest {
    private static BillingStage stage;
    private static Charges charges;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        charges = stage.halcyon.getBean(Charges.class);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void chargesAgainWhatTheClockDidNotTell() {
        PatientId patient = stage.insured("Vega");
        SessionSigned signed = stage.sign(patient, 40);
        ClaimLine draft = stage.drafted(patient);
        stage.publish(new ScoreRecorded(7001, patient, BillingStage.SITE, "phq-9", 12, "moderate", Occasion.values()[0], signed.startedAt()));
        DescribeVisit told = new DescribeVisit(draft.id(), false, Optional.of(TimeSlot.of(signed.startedAt().minus(Duration.ofMinutes(45)), Duration.ofMinutes(20))), Optional.empty(),
                Optional.empty(), false);
        Await.await("the score beside the visit", () -> {
            assertInstanceOf(ChargesChanged.Done.class, charges.describeVisit(BELLA, told));
            return stage.billing.claim(BELLA, draft.id()).lines().size() == 4;
        });

        Claim claim = stage.billing.claim(BELLA, draft.id());
        assertEquals(List.of("96365", "J3490", "99213", "96127"), claim.lines().stream().map(Claim.Line::code).toList());
        assertEquals(List.of("25"), claim.lines().get(2).modifiers());
        assertEquals(Money.parse("408"), claim.charge());
        assertEquals(Optional.of(told), charges.chargeSheet(BELLA, draft.id()).described());
        assertEquals(List.of(), stage.billing.check(BELLA, draft.id()));
    }

    @Test
    void changesALineByHandAndKeepsWhy() {
        PatientId patient = stage.insured("Moss");
        stage.sign(patient, 151);
        ClaimLine draft = stage.drafted(patient);
        Money before = draft.charge();

        assertInstanceOf(ChargesChanged.Done.class, charges.changeLine(BELLA, new ChangeLine(draft.id(), 2, "96366", BigDecimal.ONE, List.of("59"), "bag hung dry for half an hour")));

        assertEquals(before.minus(Money.parse("60")), stage.billing.claim(BELLA, draft.id()).charge());
        ChargeSheet.Change change = charges.chargeSheet(BELLA, draft.id()).changes().getFirst();
        assertEquals("96366 x 2", change.was());
        assertEquals("96366 x 1 59", change.became());
        assertTrue(stage.billing.claim(BELLA, draft.id()).timeline().getLast().text().toString().contains("bag hung dry"));
        assertInstanceOf(ChargesChanged.Refused.class, charges.changeLine(BELLA, new ChangeLine(draft.id(), 2, "A9999", BigDecimal.ONE, List.of(), "no such fee")));
    }

    @Test
    void leavesWhatWasSentAlone() {
        PatientId patient = stage.insured("Idowu");
        stage.sign(patient, 40);
        ClaimLine draft = stage.drafted(patient);
        stage.billing.submit(BELLA, Set.of(draft.id()));

        ChargesChanged.Refused refused = assertInstanceOf(ChargesChanged.Refused.class,
                charges.changeLine(BELLA, new ChangeLine(draft.id(), 1, "96374", BigDecimal.ONE, List.of(), "too late")));
        assertEquals("billing.charge-booked", refused.reason().key());
        assertInstanceOf(ChargesChanged.Refused.class,
                charges.describeVisit(BELLA, new DescribeVisit(draft.id(), false, Optional.empty(), Optional.empty(), Optional.empty(), true)));
    }

    @Test
    void asksForRoleAndSite() {
        Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(BillingStage.SITE), false);
        Actor elsewhere = new Actor("ben", "Ben", Set.of(Role.BILLING), Set.of(halcyon.shared.SiteId.of("boise")), false);
        PatientId patient = stage.insured("Koh");
        stage.sign(patient, 40);
        ClaimId claim = stage.drafted(patient).id();
        ChangeLine change = new ChangeLine(claim, 1, "96374", BigDecimal.ONE, List.of(), "why");
        DescribeVisit visit = new DescribeVisit(claim, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
        for (Actor actor : List.of(nurse, elsewhere)) {
            assertThrows(NotPermitted.class, () -> charges.chargeSheet(actor, claim));
            assertThrows(NotPermitted.class, () -> charges.describeVisit(actor, visit));
            assertThrows(NotPermitted.class, () -> charges.changeLine(actor, change));
        }
    }
}
