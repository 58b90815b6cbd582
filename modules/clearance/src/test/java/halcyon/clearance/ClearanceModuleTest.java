package halcyon.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.internal.ClearanceFixture;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceModuleTest {
    private static ClearanceFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new ClearanceFixture();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @BeforeEach
    void allClear() {
        fixture.allClear();
    }

    /// The gate table of the house, as shipped: booking, 48 hours before, check-in, before the draw.
    @ParameterizedTest
    @CsvSource({
        "consent.signed,           WARNING,   SOFT,    HARD, HARD",
        "directory.screening,      HARD,      HARD,    HARD, HARD",
        "directory.licence,        HARD,      HARD,    HARD, HARD",
        "scheduling.prescriber,    HARD,      HARD,    HARD, HARD",
        "scheduling.observer,      HARD,      HARD,    HARD, HARD",
        "billing.coverage,         SOFT,      SOFT,    SOFT, NOT_ASKED",
        "billing.authorization,    SOFT,      SOFT,    SOFT, NOT_ASKED",
        "outcomes.safety,          WARNING,   SOFT,    HARD, HARD",
        "treatment.weight,         NOT_ASKED, WARNING, SOFT, HARD",
        "treatment.blood-pressure, NOT_ASKED, WARNING, SOFT, HARD",
        "treatment.ride,           NOT_ASKED, WARNING, SOFT, HARD",
        "treatment.fasting,        NOT_ASKED, WARNING, SOFT, HARD",
        "treatment.pregnancy,      NOT_ASKED, WARNING, SOFT, HARD",
        "treatment.stock,          NOT_ASKED, WARNING, SOFT, HARD",
    })
    void shipsTheGateTable(String gate, Weight booking, Weight twoDays, Weight checkIn, Weight draw) {
        var settings = fixture.clearances().settings(fixture.nurse(), LocalDate.of(2026, 11, 24)).stream()
                .filter(setting -> setting.gate().equals(gate) && setting.purpose().equals("any"))
                .collect(Collectors.toMap(GateSetting::checkpoint, GateSetting::weight));

        assertEquals(booking, settings.get(Checkpoint.BOOKING));
        assertEquals(twoDays, settings.get(Checkpoint.T_MINUS_48H));
        assertEquals(checkIn, settings.get(Checkpoint.CHECK_IN));
        assertEquals(draw, settings.get(Checkpoint.BEFORE_DRAW));
    }

    @Test
    void safetyNeverBlocksAnAssessmentOrACrisisVisit() {
        fixture.trouble("outcomes.safety");

        for (var checkpoint : Checkpoint.values()) {
            for (var purpose : Arrays.asList(Subject.ASSESSMENT, Subject.CRISIS))
                assertTrue(fixture.check(checkpoint, fixture.visit(1, purpose)).mayProceed(), checkpoint + " " + purpose);
        }
        assertFalse(fixture.check(Checkpoint.CHECK_IN, fixture.visit(1)).mayProceed());
    }

    @Test
    void asksEveryGateTheApplicationHolds() {
        var clearance = fixture.check(Checkpoint.CHECK_IN, fixture.visit(1));

        assertEquals(fixture.gateNames(), clearance.results().stream().map(Clearance.Result::gate).toList());
        assertTrue(clearance.mayProceed());
    }

    @Test
    void anOverrideNeedsASecondPersonAndCountsForOneVisitAtOneCheckpoint() {
        fixture.trouble("billing.coverage");
        var asked = assertInstanceOf(Overriding.Asked.class, fixture.ask("billing.coverage", Checkpoint.CHECK_IN, 11));
        assertFalse(fixture.check(Checkpoint.CHECK_IN, fixture.visit(11)).mayProceed());

        assertInstanceOf(
                Overriding.Refused.class, fixture.clearances().confirmOverride(fixture.nurse(), asked.override()));
        assertInstanceOf(
                Overriding.Confirmed.class, fixture.clearances().confirmOverride(fixture.prescriber(), asked.override()));

        assertTrue(fixture.check(Checkpoint.CHECK_IN, fixture.visit(11)).mayProceed());
        assertFalse(fixture.check(Checkpoint.T_MINUS_48H, fixture.visit(11)).mayProceed());
        assertFalse(fixture.check(Checkpoint.CHECK_IN, fixture.visit(12)).mayProceed());
        assertInstanceOf(
                Overriding.Refused.class, fixture.clearances().confirmOverride(fixture.manager(), asked.override()));
        assertEquals("1", fixture.published("OverrideAsked", asked.override()));
        assertEquals("1", fixture.published("OverrideConfirmed", asked.override()));
    }

    @Test
    void anOverrideEndsWithItsHours() {
        fixture.trouble("billing.coverage");
        var asked = (Overriding.Asked) fixture.ask("billing.coverage", Checkpoint.CHECK_IN, 21);
        fixture.clearances().confirmOverride(fixture.prescriber(), asked.override());

        fixture.moveHours(13);

        assertFalse(fixture.check(Checkpoint.CHECK_IN, fixture.visit(21)).mayProceed());
    }

    @Test
    void askingTwiceIsAskingOnce() {
        fixture.trouble("billing.coverage");

        assertEquals(
                fixture.ask("billing.coverage", Checkpoint.CHECK_IN, 31),
                fixture.ask("billing.coverage", Checkpoint.CHECK_IN, 31));
        assertEquals(
                1,
                fixture.clearances().pendingOverrides(fixture.prescriber()).stream()
                        .filter(pending -> fixture.boundTo(pending.id()).equals("booking:31"))
                        .count());
    }

    @Test
    void neitherAHardRedNorAGreenNorAWarningIsOverridden() {
        fixture.trouble("outcomes.safety");

        assertEquals(
                "clearance.override-hard", fixture.refusal(fixture.ask("outcomes.safety", Checkpoint.CHECK_IN, 41)));
        assertEquals(
                "clearance.override-only-warns", fixture.refusal(fixture.ask("outcomes.safety", Checkpoint.BOOKING, 41)));
        assertEquals(
                "clearance.override-nothing-in-the-way",
                fixture.refusal(fixture.ask("billing.coverage", Checkpoint.CHECK_IN, 41)));
        assertEquals(
                "clearance.override-not-asked-here",
                fixture.refusal(fixture.ask("no.such-gate", Checkpoint.CHECK_IN, 41)));
    }

    @Test
    void anOverrideNeedsAReason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new AskOverride("billing.coverage", Checkpoint.CHECK_IN, fixture.visit(1), "because"));
    }

    @Test
    void aBrokenGateStopsAndABrokenLimitClosesTheSearch() {
        fixture.breaks("directory.licence");

        var clearance = fixture.check(Checkpoint.BOOKING, fixture.visit(51));
        var limits = fixture.clearances().limits(fixture.nurse(), PatientId.of(3), Subject.TREATMENT);

        assertEquals("directory.licence", clearance.stops().getFirst().gate());
        assertEquals(2, limits.size());
        assertTrue(limits.stream().anyMatch(bound -> bound.units().orElse(-1) == 0));
        assertTrue(limits.stream().anyMatch(bound -> bound.units().orElse(-1) == 6));
    }

    @Test
    void onlyTheStaffOfTheSiteAsk() {
        assertThrows(
                NotPermitted.class,
                () -> fixture.clearances().check(fixture.elsewhere(), Checkpoint.CHECK_IN, fixture.visit(1)));
        assertThrows(
                NotPermitted.class,
                () -> fixture.clearances().pendingOverrides(fixture.frontDesk()));
    }
}
