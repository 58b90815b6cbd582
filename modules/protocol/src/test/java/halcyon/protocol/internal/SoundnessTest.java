package halcyon.protocol.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import halcyon.directory.ResourceKind;
import halcyon.protocol.Phase;
import halcyon.protocol.PhaseKind;
import halcyon.protocol.Protocol;
import halcyon.protocol.Stage;
import halcyon.protocol.VisitType;
import halcyon.shared.Indication;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What cannot be carried out is refused with a sentence, in both languages.
class SoundnessTest {
    private static final StandingRules.Limits LIMITS = new StandingRules.Limits(2, 120);
    private static final Set<ResourceKind> CHAIR = Set.of(ResourceKind.CHAIR);
    private static final Phase GIVE = new Phase(PhaseKind.ADMINISTRATION, 40, CHAIR, 1, false, true, true);
    private static final Phase WATCH = new Phase(PhaseKind.MONITORING, 45, CHAIR, 2, true, true, false);
    private static final Phase TURNOVER = new Phase(PhaseKind.TURNOVER, 10, Set.of(), 0, false, false, false);

    @Test
    void acceptsTwiceAWeekForThreeWeeks() {
        assertEquals(Optional.empty(), course(stage(6, 6, 21, 2, 5, 1)));
    }

    @Test
    void refusesCoursesNoDaysCouldHold() {
        assertRefused("protocol.no-stage", course());
        assertRefused("protocol.sessions", course(stage(0, 0, 21, 2, 5, 1)));
        assertRefused("protocol.sessions", course(stage(6, 0, 21, 2, 5, 1)));
        assertRefused("protocol.sessions", course(stage(61, 61, 90, 1, 2, 90)));
        assertRefused("protocol.gaps", course(stage(6, 6, 21, 5, 2, 1)));
        assertRefused("protocol.gaps", course(stage(6, 6, 21, 0, 2, 1)));
        assertRefused("protocol.does-not-fit", course(stage(12, 12, 21, 2, 5, 21)));
        assertRefused("protocol.drift", course(stage(6, 6, 21, 2, 5, -1)));
        assertRefused("protocol.drift-contradicts", course(stage(6, 6, 42, 2, 5, 1)));
        assertRefused("protocol.fewest", course(stage(6, 7, 21, 2, 5, 1)));
        assertRefused("protocol.fewest-hole", course(stage(6, 4, 21, 2, 5, 21), stage(4, 4, 28, 5, 9, 2)));
        assertRefused("protocol.visit-unknown", course(new Stage("weeks", "elsewhere", 6, 6, 21, 2, 5, 1)));
    }

    @Test
    void refusesVisitsNobodyCouldHold() {
        assertEquals(Optional.empty(), visit(GIVE, WATCH, TURNOVER));
        assertRefused("protocol.phases", visit(new Phase(PhaseKind.ADMINISTRATION, 42, CHAIR, 1, false, true, true)));
        assertRefused("protocol.phases", visit(TURNOVER));
        assertRefused("protocol.turnover-last", visit(TURNOVER, GIVE));
        assertRefused("protocol.seats", visit(GIVE, new Phase(PhaseKind.MONITORING, 45, Set.of(ResourceKind.ROOM), 2, false, true, false)));
        assertRefused("protocol.nobody", visit(new Phase(PhaseKind.TELEHEALTH, 30, Set.of(ResourceKind.TELEHEALTH_LINE), 0, false, false, false)));
        assertRefused("protocol.watched", visit(new Phase(PhaseKind.MONITORING, 45, CHAIR, 11, false, true, false)));
        assertRefused("protocol.unwatched", visit(GIVE, new Phase(PhaseKind.MONITORING, 45, CHAIR, 0, false, true, false)));
        assertRefused("protocol.pump", visit(GIVE, new Phase(PhaseKind.MONITORING, 45, CHAIR, 2, false, true, true)));
    }

    @Test
    void billedMinutesAllowTwoPatientsAnObserver() {
        assertRefused("protocol.billed", visit(GIVE, new Phase(PhaseKind.MONITORING, 45, CHAIR, 3, true, true, false)));
        assertEquals(Optional.empty(), visit(GIVE, new Phase(PhaseKind.MONITORING, 45, CHAIR, 3, false, true, false)));
    }

    @Test
    void esketamineIsWatchedForTwoHoursWithAPrescriberOnSite() {
        assertRefused("protocol.rems-minutes", esketamine(new Phase(PhaseKind.MONITORING, 115, CHAIR, 2, false, true, false)));
        assertRefused("protocol.rems-prescriber", esketamine(new Phase(PhaseKind.MONITORING, 120, CHAIR, 2, false, false, false)));
        assertEquals(Optional.empty(), esketamine(new Phase(PhaseKind.MONITORING, 120, CHAIR, 2, false, true, false)));
    }

    private static Optional<Sentence> course(Stage... stages) {
        return StageSoundness.trouble(new Protocol.Calendar(List.of(new VisitType("visit", List.of(GIVE, WATCH))), List.of(stages)));
    }

    private static Stage stage(int sessions, int fewest, int within, int minimum, int maximum, int drift) {
        return new Stage("weeks", "visit", sessions, fewest, within, minimum, maximum, drift);
    }

    private static Optional<Sentence> visit(Phase... phases) {
        return VisitSoundness.trouble(new Protocol.Calendar(List.of(new VisitType("visit", Arrays.asList(phases))), List.of()), LIMITS);
    }

    private static Optional<Sentence> esketamine(Phase watching) {
        var calendar = new Protocol.Calendar(List.of(new VisitType("visit", List.of(GIVE, watching))), List.of(stage(8, 8, 28, 2, 5, 1)));
        var protocol = new Protocol(
                0, "esketamine", 0, "Esketamine", Route.NASAL, "Esketamine", Set.of(Indication.RESISTANT_DEPRESSION), calendar,
                new Protocol.Dose(BigDecimal.ZERO, new BigDecimal(84), 0, 10, List.of(new BigDecimal(56), new BigDecimal(84))),
                new Protocol.Monitoring(List.of(0, 40), 30, 14, 140, 90, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2),
                new Protocol.Discharge(9, 2, 2, 2, 120), "form", List.of(), LocalDate.of(2027, 1, 1), Optional.empty(), "label", "");
        return RemsSoundness.trouble(protocol, LIMITS);
    }

    private static void assertRefused(String key, Optional<Sentence> trouble) {
        var reason = trouble.orElseThrow(() -> new AssertionError("not refused: " + key));
        assertEquals(key, reason.key());
        assertFalse(reason.in(Locale.ENGLISH).contains("{"), reason.toString());
        assertNotEquals(reason.in(Locale.ENGLISH), reason.in(Locale.forLanguageTag("es")));
    }
}
