package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Entry;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was entered while the network was away arrives later, once, at its own time.
class KeptOfflineTest {
    private static Ward ward;
    private static long stock;

    @BeforeAll
    static void open() {
        ward = new Ward();
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
    void aSetTakenEarlierStandsBeforeALaterOne() {
        var session = ward.running(stock);
        var early = ward.now().plus(Duration.ofMinutes(10));
        ward.move(20);
        done(record(session, pressure(131), Entry.now()));
        done(record(session, pressure(129), Entry.taken(early, "set-1")));

        var sets = ward.look(session).vitals();

        assertEquals(List.of(126, 129, 131), sets.stream().map(set -> set.set().systolic()).toList());
        assertEquals(early, sets.get(1).at());
    }

    @Test
    void theSameKeyCountsOnceAndIsAnsweredAlike() {
        var session = ward.running(stock);
        var at = ward.now();
        var first = record(session, pressure(131), Entry.taken(at, "k-1"));
        var event = new AdverseEvent("nausea", AdverseEvent.Severity.MILD);
        for (var twice = 0; twice < 2; twice++) {
            assertEquals(first, record(session, pressure(131), Entry.taken(at, "k-1")));
            done(ward.treatments.note(ward.nurse, session, "slept", Entry.taken(at, "k-2")));
            done(ward.treatments.adverseEvent(ward.nurse, session, event, Entry.taken(at, "k-3")));
        }

        var shown = ward.look(session);
        assertEquals(2, shown.vitals().size());
        assertEquals(1, lines(shown, "note"));
        assertEquals(1, lines(shown, "adverse-mild"));
        assertThrows(
                IllegalArgumentException.class,
                () -> ward.treatments.note(ward.nurse, session, "slept", Entry.taken(at, "k-1")));
    }

    @Test
    void oneKeySentByManyAtOnceCountsOnce() throws Exception {
        var session = ward.running(stock);
        var entry = Entry.taken(ward.now(), "raced");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Step> send = () -> record(session, pressure(133), entry);
            for (var sent : people.invokeAll(List.of(send, send, send, send))) done(sent.get());
        }

        assertEquals(2, ward.look(session).vitals().size());
    }

    @Test
    void aStopKeptOfflineSettlesTheDoseByItsOwnTime() {
        var session = ward.running(stock);
        var stopped = ward.now().plus(Duration.ofMinutes(20));
        ward.move(35);

        done(ward.treatments.stop(ward.nurse, session, Entry.taken(stopped, "stop")));
        done(ward.treatments.stop(ward.nurse, session, Entry.taken(stopped, "stop")));
        done(ward.treatments.stop(ward.nurse, session, Entry.taken(stopped.plusSeconds(30), "another tablet")));

        var shown = ward.look(session);
        assertEquals(stopped, shown.stoppedAt().orElseThrow());
        assertEquals("17.5", shown.givenMilligrams().orElseThrow().toPlainString());
        assertEquals(1, lines(shown, "stopped-too"));
    }

    @Test
    void aSequenceSentAgainBecauseItsAnswersWereLostIsAnsweredAsBefore() {
        var session = ward.running(stock);
        var start = ward.now();
        ward.move(30);
        for (var twice = 0; twice < 2; twice++) {
            done(ward.treatments.pause(ward.nurse, session, Entry.taken(start.plusSeconds(300), "pause")));
            done(ward.treatments.restart(ward.nurse, session, Entry.taken(start.plusSeconds(600), "restart")));
            done(ward.treatments.stop(ward.nurse, session, Entry.taken(start.plusSeconds(1500), "stop")));
        }

        var shown = ward.look(session);
        assertEquals(List.of(1L, 1L, 1L, 0L), List.of(lines(shown, "paused"), lines(shown, "restarted"), lines(shown, "stopped"), lines(shown, "stopped-too")));
        assertEquals("17.5", shown.givenMilligrams().orElseThrow().toPlainString());
    }

    @Test
    void whatWasTakenBeforeThePatientLeftIsKeptAfterwards() {
        var session = ward.watched(stock);
        var taken = ward.now();
        ward.move(1);
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));
        ward.move(10);

        done(record(session, pressure(124), Entry.taken(taken, "late")));
        assertRefused("treatment.session-over", record(session, pressure(124), Entry.now()));
        done(ward.sign(ward.prescriber, session));
        assertRefused("treatment.signed-already", record(session, pressure(124), Entry.taken(taken, "too late")));
    }

    @Test
    void timesAtWhichItCannotHaveHappenedAreRefused() {
        var session = ward.running(stock);
        var ahead = Entry.taken(ward.now().plus(Duration.ofHours(1)), "ahead");
        var before = Entry.taken(ward.now().minus(Duration.ofHours(9)), "before");

        assertRefused("treatment.entry-in-the-future", record(session, Ward.CALM, ahead));
        assertRefused("treatment.entry-too-early", record(session, Ward.CALM, before));
        assertRefused("treatment.entry-too-early", ward.treatments.stop(ward.nurse, session, before));
    }

    @Test
    void anUnlikelyValueIsAskedForOnceMoreAndKeptWithWhoConfirmed() {
        var session = ward.running(stock);
        var unlikely = new VitalSet(126, 80, 72, 61, 14, OptionalInt.of(5));
        var entry = Entry.taken(ward.now(), "unlikely");

        var asked = assertInstanceOf(Step.Sure.class, record(session, unlikely, entry));
        assertEquals("Oxygen 61 %: usually it is 70 to 100. Is it right?", asked.questions().getFirst().toString());
        assertEquals(1, ward.look(session).vitals().size());
        done(record(session, unlikely, entry.confirmed()));

        assertEquals("Noor Nurse", ward.look(session).vitals().getLast().confirmed().orElseThrow());
        assertEquals(SessionState.RUNNING, ward.look(session).state());
    }

    @Test
    void twoNursesWhoEnterTheSameAtOnceBothKeepTheirs() {
        var session = ward.running(stock);
        var other = new Actor("subject of Otis", "Otis Observer", Set.of(Role.NURSE), Set.of(Ward.DENVER), false);

        done(record(session, pressure(128), Entry.now()));
        done(record(session, pressure(128), Entry.now()));
        done(ward.treatments.recordVitals(other, session, pressure(128)));

        assertEquals(3, ward.look(session).vitals().size());
    }

    private static Step record(SessionId session, VitalSet set, Entry entry) {
        return ward.treatments.recordVitals(ward.nurse, session, set, entry);
    }

    private static VitalSet pressure(int systolic) {
        return new VitalSet(systolic, 80, 72, 98, 14, OptionalInt.of(5));
    }

    private static long lines(Session session, String kind) {
        return session.notes().stream().filter(note -> note.kind().equals(kind)).count();
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }

    private static void assertRefused(String key, Step step) {
        var refused = assertInstanceOf(Step.Refused.class, step, step::toString);
        assertEquals(key, refused.reasons().getFirst().key());
    }
}
