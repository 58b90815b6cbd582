package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Sentence;
import halcyon.treatment.Aldrete;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Discharges;
import halcyon.treatment.DissociationScore;
import halcyon.treatment.Entry;
import halcyon.treatment.Observation;
import halcyon.treatment.Observations;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DischargesTest {
    private static Ward ward;
    private static Discharges discharges;
    private static Observations observations;
    private static long stock;

    @BeforeAll
    static void open() {
        ward = new Ward();
        discharges = ward.bean(Discharges.class);
        observations = ward.bean(Observations.class);
        stock = ward.lot("500");
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @Test
    void theMinuteReadyWithoutTheTimeRuleIsKept() {
        var session = ward.stopped(stock);
        for (var set = 0; set < 2; set++) {
            ward.move(5);
            done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        }
        var sleepy = Ward.ready(new Aldrete(2, 2, 2, 1, 2), Home.ready());
        assertEquals(List.of("treatment.consciousness-floor", "treatment.too-soon"), refused(ward.treatments.discharge(ward.nurse, session, sleepy)));
        assertTrue(discharges.readiness(ward.nurse, session).readyAt().isEmpty());
        ward.move(5);
        assertEquals(List.of("treatment.too-soon"), refused(ward.treatments.discharge(ward.nurse, session, Ward.READY)));
        ward.move(15);
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));

        var readiness = discharges.readiness(ward.nurse, session);
        assertEquals(55, readiness.minutesFromStart().orElseThrow());
        assertEquals(List.of(9, 10, 10), readiness.found().stream().map(Discharges.Found::aldrete).toList());
    }

    @Test
    void whatWasSeenBlocksUntilItHasPassed() {
        var session = ward.watched(stock);
        done(observations.observe(ward.nurse, session, Observation.Kind.DISSOCIATION, Entry.now()));
        done(observations.observe(ward.nurse, session, Observation.Kind.DISSOCIATION, Entry.now()));
        done(observations.scoreDissociation(ward.nurse, session, new DissociationScore(List.of(1, 2, 1, 2, 1, 0)), Entry.now()));

        assertEquals(
                List.of("treatment.still-dissociated", "treatment.lasts-dissociation"),
                refused(ward.treatments.discharge(ward.nurse, session, Ward.READY)));
        ward.move(1);
        done(observations.observationPassed(ward.nurse, session, Observation.Kind.DISSOCIATION, Entry.now()));
        assertEquals(
                List.of("treatment.was-not-seen"),
                refused(observations.observationPassed(ward.nurse, session, Observation.Kind.DISSOCIATION, Entry.now())));
        done(observations.scoreDissociation(ward.nurse, session, new DissociationScore(List.of(0, 1, 0, 0, 0, 0)), Entry.now()));
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));

        assertEquals(1, observations.observations(ward.nurse, session).size());
        assertEquals(7, observations.dissociationScores(ward.nurse, session).getFirst().score().total());
        assertTrue(ward.look(session).notes().stream().anyMatch(note -> note.kind().equals("passed-dissociation")));
    }

    @Test
    void aDischargeIsTakenBackWithAReasonUntilItIsSigned() {
        var session = ward.discharged(stock);

        assertEquals(List.of("treatment.reopen-needs-reason"), refused(discharges.reopen(ward.nurse, session, " ")));
        done(discharges.reopen(ward.nurse, session, "fainted at the door"));
        assertEquals(SessionState.MONITORING, ward.look(session).state());
        assertTrue(ward.look(session).dischargedAt().isEmpty());
        ward.move(5);
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));
        done(ward.sign(ward.prescriber, session));

        assertEquals(List.of("treatment.cannot-reopen"), refused(discharges.reopen(ward.nurse, session, "too late")));
        assertEquals(2, discharges.readiness(ward.nurse, session).found().size());
    }

    private static List<String> refused(Step step) {
        return assertInstanceOf(Step.Refused.class, step, step::toString).reasons().stream().map(Sentence::key).toList();
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }
}
