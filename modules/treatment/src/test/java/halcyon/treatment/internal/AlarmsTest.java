package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Job;
import halcyon.shared.NotPermitted;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarm.Level;
import halcyon.treatment.Alarm.Turn;
import halcyon.treatment.Alarms;
import halcyon.treatment.Entry;
import halcyon.treatment.OwnLimits;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlarmsTest {
    private static final VitalSet SUFFOCATING = new VitalSet(126, 80, 72, 88, 14, OptionalInt.of(5));

    private static Ward ward;
    private static Alarms alarms;
    private static long stock;

    @BeforeAll
    static void open() {
        ward = new Ward();
        alarms = ward.bean(Alarms.class);
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
    void aMissingCheckGrowsAndCallsASecondPerson() {
        var session = ward.running(stock);
        ward.move(9);
        look();
        assertEquals(List.of(), alarms.alarms(ward.nurse, session));

        ward.move(1);
        look();
        look();
        assertEquals(Level.ADVISORY, only(session).level());
        ward.move(2);
        look();
        assertEquals(Level.WARNING, only(session).level());
        ward.move(2);
        look();
        assertTrue(only(session).escalatedTo().isEmpty());
        ward.move(1);
        look();
        look();

        var missing = only(session);
        assertEquals("check-missing", missing.word());
        assertEquals(Level.CRITICAL, missing.level());
        assertTrue(missing.repeatEvery().isPresent());
        var observer = ward.look(session).observer();
        assertEquals(observer.equals("Otis Observer") ? "Noor Nurse" : "Otis Observer", missing.escalatedTo().orElseThrow());
        assertEquals(List.of(Turn.RAISED, Turn.HIGHER, Turn.HIGHER, Turn.ESCALATED), turns(missing));
        assertEquals(Duration.ofMinutes(10), Duration.between(ward.look(session).startedAt().orElseThrow(), missing.raisedAt()));
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        look();
        assertEquals(Turn.RESOLVED, only(session).life().getLast().turn());
    }

    @Test
    void aCriticalAlarmRepeatsUntilItIsAcknowledgedByNameAndEndsWithItsCause() {
        var session = ward.running(stock);
        done(ward.treatments.recordVitals(ward.nurse, session, SUFFOCATING));
        alarms.alarmsShown(ward.nurse, session);
        alarms.alarmsShown(ward.nurse, session);
        var raised = only(session);
        assertEquals(Level.CRITICAL, raised.level());
        assertTrue(raised.repeatEvery().isPresent());

        assertInstanceOf(
                Alarms.Acknowledged.Done.class,
                alarms.acknowledgeAlarm(ward.nurse, raised.id(), Alarm.Reason.PATIENT_TREATED));
        assertEquals(
                new Alarms.Acknowledged.Before("Noor Nurse"),
                alarms.acknowledgeAlarm(ward.prescriber, raised.id(), Alarm.Reason.EXPECTED));
        assertTrue(only(session).repeatEvery().isEmpty());
        assertEquals(1, alarms.openAlarms(ward.nurse, Ward.DENVER).size());
        ward.move(1);
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));

        assertEquals(List.of(), alarms.openAlarms(ward.nurse, Ward.DENVER));
        assertEquals(List.of(Turn.RAISED, Turn.SHOWN, Turn.ACKNOWLEDGED, Turn.RESOLVED), turns(only(session)));
        assertEquals("PATIENT_TREATED", only(session).life().get(2).detail());
    }

    @Test
    void aStruckSetTakesItsAlarmsBack() {
        var session = ward.running(stock);
        done(ward.treatments.recordVitals(ward.nurse, session, SUFFOCATING));
        var set = ward.look(session).vitals().getLast();

        done(ward.treatments.strikeVitals(ward.nurse, session, set.id(), "the probe had slipped"));

        assertTrue(!only(session).isOpen());
    }

    @Test
    void aBadSetThatArrivesLateIsInTheRecordButNotOpen() {
        var session = ward.running(stock);
        var taken = ward.now().plus(Duration.ofMinutes(10));
        ward.move(20);
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        done(ward.treatments.recordVitals(ward.nurse, session, SUFFOCATING, Entry.taken(taken, "late")));

        assertEquals(taken, only(session).raisedAt());
        assertTrue(!only(session).isOpen());
        assertEquals("arrived-late", only(session).life().getLast().detail());
    }

    @Test
    void aPatientsOwnLimitsTakeThePlaceOfTheProtocols() {
        var session = ward.running(stock);
        var slow = new VitalSet(126, 80, 46, 98, 14, OptionalInt.of(5));
        var own = new OwnLimits(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(40),
                OptionalInt.empty(),
                OptionalInt.of(30),
                "runs marathons");

        assertThrows(NotPermitted.class, () -> alarms.setOwnLimits(ward.nurse, session, own));
        done(alarms.setOwnLimits(ward.prescriber, session, own));
        done(ward.treatments.recordVitals(ward.nurse, session, slow));

        assertEquals(40, alarms.alertLimits(ward.nurse, session).heartRateLow());
        assertEquals(180, alarms.alertLimits(ward.nurse, session).systolicHigh());
        assertEquals(30, alarms.alertLimits(ward.nurse, session).baselinePercent());
        assertEquals(List.of(), alarms.alarms(ward.nurse, session));
    }

    @Test
    void nothingIsOpenOnceThePatientHasLeft() {
        var session = ward.drawn(stock);
        done(ward.treatments.recordVitals(ward.nurse, session, SUFFOCATING));

        done(ward.treatments.abandon(ward.nurse, session, "short of breath, to the emergency room"));

        assertEquals("session-over", only(session).life().getLast().detail());
    }

    private static void look() {
        ward.jobs().stream().filter(job -> job.name().equals("treatment.missed-checks")).forEach(Job::run);
    }

    private static Alarm only(SessionId session) {
        var all = alarms.alarms(ward.nurse, session);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    private static List<Turn> turns(Alarm alarm) {
        return alarm.life().stream().map(Alarm.Line::turn).toList();
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }
}
