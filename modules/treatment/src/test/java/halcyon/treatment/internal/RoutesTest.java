package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.protocol.WeightBasis;
import halcyon.scheduling.Booking;
import halcyon.shared.NotPermitted;
import halcyon.shared.Sentence;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.OrderDose;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How a dose is chosen and how it reaches the patient.
class RoutesTest {
    private static NasalWard nasal;
    private static Ward ward;
    private static DoseOrders orders;

    @BeforeAll
    static void open() {
        nasal = new NasalWard();
        ward = nasal.ward;
        orders = ward.bean(DoseOrders.class);
        nasal.certify(RemsSetting.OUTPATIENT);
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @AfterAll
    static void close() {
        nasal.close();
    }

    @Test
    void aPrescriberStepsWithinTheBoundsAndSaysWhy() {
        var stock = ward.lot("50");
        var session = ward.measured();

        assertThrows(NotPermitted.class, () -> orders.orderDose(ward.nurse, order(session, "0.6", "better")));
        assertRefused("treatment.order-needs-reason", orders.orderDose(ward.prescriber, order(session, "0.6", " ")));
        assertRefused("treatment.order-out-of-bounds", orders.orderDose(ward.prescriber, order(session, "0.8", "better")));
        assertRefused("treatment.order-out-of-bounds", orders.orderDose(ward.prescriber, order(session, "0.61", "better")));
        done(orders.orderDose(ward.prescriber, order(session, "0.6", "half response at 0.5")));

        assertEquals("half response at 0.5", orders.doseChoice(ward.nurse, session).ordered().orElseThrow().reason());
        var dose = ward.treatments.calculateDose(ward.nurse, session, stock);
        assertEquals("70.00 kg × 0.6 mg/kg = 42 mg", dose.steps().getFirst());
        done(orders.limitDose(ward.prescriber, session, new BigDecimal("40"), "as agreed with the patient"));
        assertRefused("treatment.over-patient-ceiling", ward.treatments.draw(ward.nurse, session, stock));
        done(orders.orderDose(ward.prescriber, order(session, "0.5", "back to what was agreed")));
        done(ward.treatments.draw(ward.nurse, session, stock));
        assertRefused("treatment.order-too-late", orders.orderDose(ward.prescriber, order(session, "0.6", "too late")));
    }

    @Test
    void theIdealWeightIsShownWithItsArithmetic() {
        var stock = ward.lot("50");
        var session = ward.measured();
        done(orders.orderDose(
                ward.prescriber, new OrderDose(session, new BigDecimal("0.5"), WeightBasis.IDEAL, "body mass index above 30")));

        var steps = ward.treatments.calculateDose(ward.nurse, session, stock).steps();

        assertEquals("45.5 + 2.3 × (168 cm ÷ 2.54 − 60) = 59.6 kg", steps.getFirst());
        assertEquals("59.6 kg × 0.5 mg/kg = 29.8 mg", steps.get(1));
    }

    @Test
    void aTenfoldWeightIsRefused() {
        var patient = ward.patient("21.0");

        assertThrows(
                IllegalArgumentException.class, () -> ward.directory.recordWeight(ward.nurse, patient, new BigDecimal("210")));
        ward.directory.recordWeight(ward.nurse, patient, new BigDecimal("22.0"));
    }

    @Test
    void devicesAreGivenOneByOneWithRestBetweenAndMoreFromTheSecondSessionOn() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        var session = nasal.checkedIn(booking);
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        assertRefused(
                "treatment.first-amount-only", orders.orderDose(ward.prescriber, order(session, "84", "the label allows it later")));
        var lot = nasal.lot();
        assertEquals(List.of("56 mg ÷ 28 mg = 2, 5 min ↔"), ward.treatments.calculateDose(ward.nurse, session, lot).steps());
        begin(session, lot);

        assertRefused("treatment.device-rest", ward.treatments.giveDevice(ward.nurse, session));
        assertRefused("treatment.cannot-pause", ward.treatments.pause(ward.nurse, session));
        ward.move(5);
        done(ward.treatments.giveDevice(ward.nurse, session));

        var given = ward.look(session);
        assertEquals(SessionState.MONITORING, given.state());
        assertEquals(2, given.dosing().devices().size());
        assertEquals(0, given.dosing().openMillilitres().signum());
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        assertEquals(given.startedAt().map(start -> start.plus(Duration.ofMinutes(40))), ward.look(session).nextVitalsDue());
        assertRefused("treatment.no-device-due", ward.treatments.giveDevice(ward.nurse, session));
        nasal.finish(session);
        oneOfThreeDevices(ward.scheduling.bookingsOf(ward.desk, booking.patient()).get(1), lot);
    }

    private static void oneOfThreeDevices(Booking second, long lot) {
        ward.move((int) Duration.between(ward.now(), second.place().slot().from()).toMinutes() + 1);
        var session = nasal.checkedIn(second);
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        done(orders.orderDose(ward.prescriber, order(session, "84", "56 mg did not hold")));
        begin(session, lot);
        done(ward.treatments.stop(ward.nurse, session));

        assertEquals("28", ward.look(session).givenMilligrams().orElseThrow().toPlainString());
        assertEquals("2", ward.look(session).dosing().openMillilitres().toPlainString());
        ward.waste(session);
        assertTrue(ward.look(session).dosing().waste().orElseThrow().isConfirmed());
        nasal.finish(session);
    }

    private static void begin(SessionId session, long lot) {
        done(ward.treatments.draw(ward.nurse, session, lot));
        done(ward.confirm(ward.other, ward.waiting(session)));
        done(ward.treatments.start(ward.nurse, session));
    }

    private static OrderDose order(SessionId session, String amount, String reason) {
        return new OrderDose(session, new BigDecimal(amount), WeightBasis.ACTUAL, reason);
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }

    private static void assertRefused(String key, Step step) {
        var refused = assertInstanceOf(Step.Refused.class, step, step::toString);
        assertEquals(List.of(key), refused.reasons().stream().map(Sentence::key).toList());
    }
}
