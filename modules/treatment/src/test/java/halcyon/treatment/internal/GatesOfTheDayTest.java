package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.clearance.Overriding;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.shared.Sentence;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who may be checked in and what stands between a patient and the dose.
class GatesOfTheDayTest {
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
        ward.safety.red(false);
        ward.coverage.red(false);
        ward.reauthentication.accept();
        ward.empty();
    }

    @Test
    void identityNeedsTwoFacts() {
        var booking = ward.visit();

        var refused = ward.treatments.checkIn(
                ward.desk,
                new CheckIn(booking.id(), true, false, "Sam", "303-555-0177", Optional.empty(), Optional.empty(), CheckIn.Pregnancy.NO, Set.of()));

        assertEquals("treatment.identity-not-proved", ((CheckedIn.Refused) refused).reason().key());
        assertTrue(ward.treatments.sessionOf(ward.desk, booking.id()).isEmpty());
    }

    @Test
    void anotherDaysVisitIsNotCheckedInToday() {
        var booking = ward.visit();
        var last = ward.scheduling.bookingsOf(ward.desk, booking.patient()).getLast();

        var refused = ward.treatments.checkIn(ward.desk, Ward.answers(last));

        assertEquals("treatment.not-today", ((CheckedIn.Refused) refused).reason().key());
    }

    @Test
    void aRedGateKeepsTheArrivalAndIsCuredByAskingAgain() {
        var booking = ward.visit();
        var noRide = new CheckIn(booking.id(), true, true, "", "", Optional.empty(), Optional.empty(), CheckIn.Pregnancy.NO, Set.of());

        var stopped = assertInstanceOf(CheckedIn.NotCleared.class, ward.treatments.checkIn(ward.desk, noRide));
        assertEquals(List.of("treatment.ride"), gates(stopped.clearance()));
        assertEquals(BookingState.ARRIVED, state(booking));

        var cured = assertInstanceOf(CheckedIn.Done.class, ward.treatments.checkIn(ward.desk, Ward.answers(booking)));
        assertEquals(stopped.session(), cured.session());
    }

    @Test
    void everyGateOfTheDayStopsTheDraw() {
        var booking = ward.visit();
        var worst = new CheckIn(booking.id(), true, true, "", "", Optional.empty(), Optional.empty(), CheckIn.Pregnancy.YES, Set.of());
        var session = assertInstanceOf(CheckedIn.NotCleared.class, ward.treatments.checkIn(ward.desk, worst)).session();
        ward.treatments.recordVitals(ward.nurse, session, new VitalSet(160, 90, 72, 98, 14, OptionalInt.empty()));
        ward.safety.red(true);

        var stopped = assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, stock));

        assertEquals(
                List.of(
                        "outcomes.safety",
                        "treatment.blood-pressure",
                        "treatment.pregnancy",
                        "treatment.ride"),
                gates(stopped.clearance()));
    }

    @Test
    void theHoldIsAtOneHundredSixtyOverOneHundred() {
        var session = ward.checkedIn();

        for (var pressure : List.of(new int[] {160, 80}, new int[] {120, 100})) {
            ward.treatments.recordVitals(
                    ward.nurse, session, new VitalSet(pressure[0], pressure[1], 72, 98, 14, OptionalInt.empty()));
            assertEquals(
                    List.of("treatment.blood-pressure"), gates(ward.treatments.gates(ward.nurse, session)));
        }
        ward.treatments.recordVitals(ward.nurse, session, new VitalSet(159, 99, 72, 98, 14, OptionalInt.empty()));
        assertTrue(ward.treatments.gates(ward.nurse, session).mayProceed());
        ward.move(61);
        assertEquals(List.of("treatment.blood-pressure"), gates(ward.treatments.gates(ward.nurse, session)));
    }

    @Test
    void aSafetyTaskOpenedAfterTheDrawStopsTheStart() {
        var session = ward.drawn(stock);
        ward.safety.red(true);

        assertInstanceOf(Step.NotCleared.class, ward.treatments.start(ward.nurse, session));
        assertEquals(SessionState.DRAWN, ward.look(session).state());
    }

    @Test
    void aSoftRedOfCheckInIsCuredOrOverriddenByTwoBeforeTheDraw() {
        var booking = ward.visit();
        ward.coverage.red(true);
        var session = assertInstanceOf(CheckedIn.NotCleared.class, ward.treatments.checkIn(ward.desk, Ward.answers(booking)))
                .session();
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);
        var stopped = assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, stock));
        assertEquals(List.of("billing.coverage"), gates(stopped.clearance()));

        var asked = assertInstanceOf(
                Overriding.Asked.class,
                ward.treatments.askOverride(ward.nurse, session, "billing.coverage", "self-pay agreed by phone"));
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, stock));
        ward.bean(Clearances.class).confirmOverride(ward.prescriber, asked.override());

        done(ward.treatments.draw(ward.nurse, session, stock));
    }

    @Test
    void whoeverTheProtocolWantsPresentMustBeOnShift() {
        var session = ward.measured();
        var closing = ward.today().atTime(18, 0).atZone(Ward.ZONE).toInstant();
        ward.move((int) Duration.between(ward.now(), closing).toMinutes() + 1);
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);

        var stopped = assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, stock));

        assertEquals(List.of("scheduling.observer", "scheduling.prescriber", "treatment.present"), gates(stopped.clearance()));
        var said = stopped.clearance().stops().getLast();
        assertEquals("treatment.present-no-prescriber", said.said().key());
        assertEquals("treatment.present-no-prescriber-cure", said.cure().orElseThrow().key());
    }

    @Test
    void anExpiredLotAndASmallOneAreRefused() {
        var session = ward.measured();
        var expired = ward.lot("10", "10", ward.today().minusDays(1));
        var small = ward.lot("3.4");

        assertRefused("treatment.lot-expired", ward.treatments.draw(ward.nurse, session, expired));
        assertRefused("treatment.lot-too-small", ward.treatments.draw(ward.nurse, session, small));
        assertTrue(ward.treatments.calculateDose(ward.nurse, session, expired).refusal().isPresent());
        assertEquals(SessionState.PREPARING, ward.look(session).state());
    }

    @Test
    void aDoseOverTheCeilingIsAHardStop() {
        var session = ward.checkedIn(ward.visit("210"));
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);

        assertRefused("treatment.over-ceiling", ward.treatments.draw(ward.nurse, session, stock));
    }

    private static BookingState state(Booking booking) {
        return ward.scheduling.booking(ward.desk, booking.id()).state();
    }

    private static List<String> gates(Clearance clearance) {
        return clearance.stops().stream().map(Clearance.Result::gate).toList();
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }

    private static void assertRefused(String key, Step step) {
        var refused = assertInstanceOf(Step.Refused.class, step, step::toString);
        assertEquals(List.of(key), refused.reasons().stream().map(Sentence::key).toList());
    }
}
