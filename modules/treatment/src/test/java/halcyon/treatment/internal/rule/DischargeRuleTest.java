package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.treatment.Aldrete;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.Observation.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DischargeRuleTest {
    private static final Instant STOPPED = Instant.parse("2026-11-30T16:40:00Z");
    private static final Aldrete FULL = new Aldrete(2, 2, 2, 2, 2);
    private static final Ride HERE = new Ride(How.HERE, "Sam Ruiz", "");
    private static final Advice TAKEN = new Advice(Language.EN, By.ESCORT, "Sam Ruiz");

    private final DischargeRule rule = new DischargeRule(Plans.DISCHARGE, 2, 2);

    /// The published sums: ready from nine.
    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, 2, 2, 10, true",
        "2, 2, 2, 1, 2, 9,  true",
        "2, 2, 1, 1, 2, 8,  false",
        "1, 2, 2, 2, 2, 9,  true",
        "2, 2, 0, 2, 2, 8,  false",
    })
    void theSumAlone(int activity, int respiration, int circulation, int consciousness, int oxygen, int sum, boolean enough) {
        var score = new Aldrete(activity, respiration, circulation, consciousness, oxygen);

        assertEquals(sum, score.sum());
        assertEquals(!enough, missing(score).contains("treatment.aldrete-low"));
    }

    /// Nine is reachable while barely conscious, so the floors hold besides the sum.
    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, 1, 2, false",
        "1, 2, 2, 2, 2, true",
        "2, 1, 2, 2, 2, false",
        "2, 2, 1, 2, 2, true",
        "2, 2, 2, 2, 1, false",
        "2, 2, 2, 2, 2, true",
        "1, 2, 1, 2, 2, false",
    })
    void theSumAndItsFloors(
            int activity, int respiration, int circulation, int consciousness, int oxygen, boolean mayLeave) {
        var score = new Aldrete(activity, respiration, circulation, consciousness, oxygen);

        assertEquals(mayLeave, missing(score).isEmpty(), () -> missing(score).toString());
    }

    @Test
    void readinessForHomeIsNamedItemByItem() {
        assertEquals(List.of(), missing(Home.ready(), HERE, TAKEN));
        assertEquals(List.of("treatment.not-oriented"), missing(new Home(true, false, true, true, true), HERE, TAKEN));
        assertEquals(List.of("treatment.unsteady-gait"), missing(new Home(true, true, true, false, true), HERE, TAKEN));
        assertEquals(List.of("treatment.nauseous"), missing(new Home(true, true, true, true, false), HERE, TAKEN));
    }

    @Test
    void somebodyIsHereByNameOrCanBeReached() {
        assertEquals(List.of("treatment.no-escort"), ride(new Ride(How.NOBODY, "Sam", "303-555-0177")));
        assertEquals(List.of("treatment.ride-needs-name"), ride(new Ride(How.HERE, " ", "")));
        assertEquals(List.of("treatment.ride-needs-phone"), ride(new Ride(How.REACHABLE, "Sam", "")));
        assertEquals(List.of(), ride(new Ride(How.REACHABLE, "Sam", "303-555-0177")));
    }

    @Test
    void theAdviceIsTakenInThePatientsLanguageAndNeverByThePatient() {
        assertEquals(List.of("treatment.advice-not-acknowledged"), advice(new Advice(Language.EN, By.NOBODY, "")));
        assertEquals(List.of("treatment.advice-not-acknowledged"), advice(new Advice(Language.EN, By.STAFF, " ")));
        assertEquals(List.of("treatment.advice-other-language"), advice(new Advice(Language.ES, By.ESCORT, "Sam")));
        assertEquals(List.of(), advice(new Advice(Language.EN, By.STAFF, "Noor Nurse")));
    }

    /// Minutes since the end, normal sets, MOAA/S, CADSS-6 above baseline; then what is missing.
    @ParameterizedTest
    @CsvSource({
        "60, 2, 5, 2, ''",
        "59, 2, 5, 2, treatment.too-soon",
        "60, 1, 5, 2, treatment.vitals-not-normal",
        "60, 2, 4, 2, treatment.still-sedated",
        "60, 2, 5, 3, treatment.still-dissociated",
    })
    void whatTheRecordSays(int minutes, int normal, int sedation, int above, String missing) {
        var state = new DischargeRule.State(
                STOPPED, after(minutes), normal, OptionalInt.of(sedation), OptionalInt.of(above), List.of(), Language.EN);

        assertEquals(words(missing), keys(rule.missing(leaves(FULL, Home.ready(), HERE, TAKEN), state)));
    }

    @Test
    void whatWasSeenMustHavePassed() {
        for (var kind : Kind.values()) {
            var state = new DischargeRule.State(
                    STOPPED, after(60), 2, OptionalInt.of(5), OptionalInt.empty(), List.of(kind), Language.EN);

            var missing = rule.missing(leaves(FULL, Home.ready(), HERE, TAKEN), state);

            assertEquals(List.of("treatment.lasts-" + kind.word()), keys(missing));
            assertFalse(missing.getFirst().toString().isBlank());
        }
    }

    @Test
    void onlyTimeRideAndAdviceLeaveThePatientReady() {
        assertTrue(DischargeRule.readyButTime(List.of()));
        assertTrue(DischargeRule.readyButTime(List.of(Sentence.of("treatment.too-soon", 1, 1), Sentence.of("treatment.no-escort"))));
        assertFalse(DischargeRule.readyButTime(List.of(Sentence.of("treatment.too-soon", 1, 1), Sentence.of("treatment.unsteady-gait"))));
    }

    @Test
    void anItemIsZeroToTwo() {
        assertThrows(IllegalArgumentException.class, () -> new Aldrete(3, 2, 2, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Aldrete(2, 2, 2, 2, -1));
    }

    private List<String> missing(Aldrete score) {
        return keys(rule.missing(leaves(score, Home.ready(), HERE, TAKEN), well()));
    }

    private List<String> missing(Home home, Ride ride, Advice advice) {
        return keys(rule.missing(leaves(FULL, home, ride, advice), well()));
    }

    private List<String> ride(Ride ride) {
        return missing(Home.ready(), ride, TAKEN);
    }

    private List<String> advice(Advice advice) {
        return missing(Home.ready(), HERE, advice);
    }

    private static Dischargeable leaves(Aldrete score, Home home, Ride ride, Advice advice) {
        return new Dischargeable(score, home, ride, advice);
    }

    private static DischargeRule.State well() {
        return new DischargeRule.State(
                STOPPED, after(60), 2, OptionalInt.of(5), OptionalInt.empty(), List.of(), Language.EN);
    }

    private static Instant after(int minutes) {
        return STOPPED.plus(Duration.ofMinutes(minutes));
    }

    private static List<String> keys(List<Sentence> reasons) {
        return reasons.stream().map(Sentence::key).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
