package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.protocol.WeightBasis;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.shared.NotPermitted;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.DissociationScore;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.Entry;
import halcyon.treatment.NextDose;
import halcyon.treatment.NextDoses;
import halcyon.treatment.NextDoses.Ordering;
import halcyon.treatment.Observation;
import halcyon.treatment.Observations;
import halcyon.treatment.OrderNextDose;
import halcyon.treatment.SessionId;
import halcyon.treatment.VitalSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The next dose is decided from what the ones before did, and ordered before the patient comes.
class NextDoseTest {
    private static Ward ward;
    private static NextDoses next;

    @BeforeAll
    static void open() {
        ward = new Ward();
        next = ward.bean(NextDoses.class);
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void whatADoseDidStandsInOneRow() {
        var booking = ward.visit();
        var session = dosed(booking);
        var observations = ward.bean(Observations.class);
        observations.scoreDissociation(ward.nurse, session, new DissociationScore(List.of(4, 3, 2, 1, 1, 0)), Entry.now());
        observations.scoreDissociation(ward.nurse, session, new DissociationScore(List.of(1, 0, 0, 0, 0, 0)), Entry.now());
        observations.observe(ward.nurse, session, Observation.Kind.NAUSEA, Entry.now());
        ward.treatments.adverseEvent(ward.nurse, session, new AdverseEvent("vomited once", AdverseEvent.Severity.MILD));
        ward.move(10);
        ward.treatments.recordVitals(ward.nurse, session, new VitalSet(152, 94, 88, 94, 12, OptionalInt.of(4)));
        ward.move(30);
        ward.treatments.stop(ward.nurse, session);
        observations.observationPassed(ward.nurse, session, Observation.Kind.NAUSEA, Entry.now());

        var past = next.pastDoses(ward.prescriber, booking.patient()).getFirst();

        assertEquals(new BigDecimal("35"), past.drawn());
        assertEquals(Optional.of(new BigDecimal("35")), past.given());
        assertEquals(Optional.of(new BigDecimal("0.50")), past.perKilogram());
        assertEquals(OptionalInt.of(11), past.dissociation());
        assertEquals(List.of(Observation.Kind.NAUSEA), past.seen());
        assertEquals("vomited once", past.adverse().getFirst().what());
        var vitals = past.vitals().orElseThrow();
        assertEquals(List.of(126, 152, 94, 94), List.of(vitals.systolicLow(), vitals.systolicHigh(), vitals.diastolicHigh(), vitals.oxygenLow()));
        assertEquals(OptionalInt.of(4), vitals.sedationLow());
    }

    @Test
    void theNextVisitIsTheOneAfterTheDoseThatIsDrawn() {
        var booking = ward.visit();
        assertEquals(1, wanted(booking).number());
        dosed(booking);
        var after = wanted(booking);
        assertEquals(2, after.number());
        assertTrue(after.session().isEmpty());
        assertEquals(new BigDecimal("100"), after.choice().ceiling().stripTrailingZeros().setScale(0));
    }

    @Test
    void everyStepIsOfferedWithItsArithmetic() {
        var booking = ward.visit();
        var offer = wanted(booking).offers().stream()
                .filter(each -> each.isFor(new BigDecimal("0.55"), WeightBasis.ACTUAL))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(new BigDecimal("38.5")), offer.milligrams());
        assertEquals(List.of("70.00 kg × 0.55 mg/kg = 38.5 mg"), offer.arithmetic());
        var ideal = wanted(booking).offers().stream()
                .filter(each -> each.isFor(new BigDecimal("0.5"), WeightBasis.IDEAL))
                .findFirst()
                .orElseThrow();
        assertEquals("59.6 kg × 0.5 mg/kg = 29.8 mg", ideal.arithmetic().getLast());
    }

    @Test
    void anOrderWrittenAheadIsTheOrderOfTheSession() {
        var first = ward.visit();
        dosed(first);
        var second = wanted(first).booking();

        assertThrows(NotPermitted.class, () -> next.orderNextDose(ward.nurse, order(second, "0.55")));
        refused("treatment.order-needs-reason", new OrderNextDose(second, new BigDecimal("0.55"), WeightBasis.ACTUAL, " "));
        refused("treatment.order-out-of-bounds", order(second, "0.8"));
        refused("treatment.order-too-late", order(first.id(), "0.55"));
        assertInstanceOf(Ordering.Done.class, next.orderNextDose(ward.prescriber, order(second, "0.55")));
        assertEquals(new BigDecimal("0.55"), wanted(first).choice().amount());
        assertEquals("half response", wanted(first).choice().ordered().orElseThrow().reason());

        ward.empty();
        var session = arrived(second);

        var choice = ward.bean(DoseOrders.class).doseChoice(ward.nurse, session);
        assertEquals(new BigDecimal("0.55"), choice.amount());
        assertEquals("Dr. Lena Ortiz", choice.ordered().orElseThrow().by());
        assertTrue(ward.look(session).notes().stream().anyMatch(note -> note.kind().equals("ordered") && note.by().equals("Dr. Lena Ortiz")));
        assertInstanceOf(Ordering.Done.class, next.orderNextDose(ward.prescriber, order(second, "0.6")));
        assertEquals(new BigDecimal("0.6"), ward.bean(DoseOrders.class).doseChoice(ward.nurse, session).amount());
    }

    @Test
    void nobodyOrdersOverTheProtocolsCeiling() {
        var booking = ward.visit("150.0");
        refused("treatment.over-ceiling", order(booking.id(), "0.75"));
        assertInstanceOf(Ordering.Done.class, next.orderNextDose(ward.prescriber, order(booking.id(), "0.65")));
    }

    private static SessionId dosed(Booking booking) {
        var lot = ward.lot("50");
        var session = ward.checkedIn(booking);
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);
        ward.treatments.draw(ward.nurse, session, lot);
        ward.confirm(ward.other, ward.waiting(session));
        ward.treatments.start(ward.nurse, session);
        return session;
    }

    private static SessionId arrived(BookingId booking) {
        var second = ward.scheduling.booking(ward.desk, booking);
        ward.move((int) Duration.between(ward.now(), second.place().slot().from()).toMinutes() + 1);
        return ward.checkedIn(second);
    }

    private static NextDose wanted(Booking booking) {
        return next.nextDose(ward.prescriber, booking.patient()).orElseThrow();
    }

    private static void refused(String key, OrderNextDose command) {
        var refused = assertInstanceOf(Ordering.Refused.class, next.orderNextDose(ward.prescriber, command));
        assertEquals(key, refused.reason().key());
    }

    private static OrderNextDose order(BookingId booking, String amount) {
        return new OrderNextDose(booking, new BigDecimal(amount), WeightBasis.ACTUAL, "half response");
    }
}
