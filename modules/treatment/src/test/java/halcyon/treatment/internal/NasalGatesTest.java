package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import halcyon.clearance.Clearance;
import halcyon.clearance.Overriding;
import halcyon.scheduling.Booking;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Esketamine before the draw: two hours without food, half an hour without drink, and a pressure that is a decision.
class NasalGatesTest {
    private static NasalWard nasal;
    private static Ward ward;
    private static long lot;

    @BeforeAll
    static void open() {
        nasal = new NasalWard();
        ward = nasal.ward;
        lot = nasal.lot();
        nasal.certify(RemsSetting.OUTPATIENT);
    }

    @AfterAll
    static void close() {
        nasal.close();
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @Test
    void aMealTooRecentIsWaitedFor() {
        var booking = enrolled();
        var session = arrived(booking, Optional.of(minutesAgo(100)), Optional.of(minutesAgo(100)));
        pressure(session, 128, 82);

        assertEquals(List.of("treatment.fasting-food"), stops(session));
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, lot));
        ward.move(21);

        assertEquals(List.of(), stops(session));
        NasalWard.done(ward.treatments.draw(ward.nurse, session, lot));
    }

    @Test
    void aDrinkCountsByItsOwnMinutesAndAMissingAnswerIsAskedFor() {
        var booking = enrolled();
        var session = arrived(booking, Optional.of(minutesAgo(180)), Optional.empty());
        pressure(session, 128, 82);
        assertEquals(List.of("treatment.fasting-unknown"), stops(session));

        arrived(booking, Optional.of(minutesAgo(180)), Optional.of(minutesAgo(10)));

        assertEquals(List.of("treatment.fasting-drink"), stops(session));
        ward.move(21);
        assertEquals(List.of(), stops(session));
    }

    @Test
    void aMealAheadOfTheClockIsASlip() {
        var answers = answers(enrolled(), Optional.of(minutesAgo(-30)), Optional.of(minutesAgo(60)));

        var refused = assertInstanceOf(CheckedIn.Refused.class, ward.treatments.checkIn(ward.desk, answers));

        assertEquals("treatment.meal-ahead", refused.reason().key());
    }

    @Test
    void overTheLabelsPressureAPrescriberDecides() {
        var booking = enrolled();
        var session = nasal.checkedIn(booking);
        pressure(session, 140, 90);
        assertEquals(List.of(), stops(session));
        pressure(session, 162, 91);

        assertEquals(List.of("treatment.blood-pressure-over"), stops(session));
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, lot));
        var byNurse = ward.treatments.askOverride(ward.nurse, session, "treatment.blood-pressure-label", "usual for this patient");
        assertEquals("clearance.override-prescriber", assertInstanceOf(Overriding.Refused.class, byNurse).reason().key());
        assertInstanceOf(Overriding.Confirmed.class, ward.pass(session, "treatment.blood-pressure-label"));

        NasalWard.done(ward.treatments.draw(ward.nurse, session, lot));
    }

    private static Booking enrolled() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        return booking;
    }

    private static SessionId arrived(Booking booking, Optional<LocalTime> food, Optional<LocalTime> drink) {
        return switch (ward.treatments.checkIn(ward.desk, answers(booking, food, drink))) {
            case CheckedIn.Done done -> done.session();
            case CheckedIn.NotCleared red -> red.session();
            case CheckedIn.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static CheckIn answers(Booking booking, Optional<LocalTime> food, Optional<LocalTime> drink) {
        return new CheckIn(booking.id(), true, true, "Sam Ruiz", "303-555-0177", food, drink, CheckIn.Pregnancy.NO, Set.of());
    }

    private static LocalTime minutesAgo(int minutes) {
        return LocalTime.ofInstant(ward.now(), Ward.ZONE).minusMinutes(minutes);
    }

    private static void pressure(SessionId session, int systolic, int diastolic) {
        ward.move(1);
        NasalWard.done(ward.treatments.recordVitals(ward.nurse, session, new VitalSet(systolic, diastolic, 72, 98, 14, OptionalInt.empty())));
    }

    private static List<String> stops(SessionId session) {
        return ward.treatments.gates(ward.nurse, session).stops().stream()
                .map(Clearance.Result::said)
                .map(said -> said.key())
                .toList();
    }
}
