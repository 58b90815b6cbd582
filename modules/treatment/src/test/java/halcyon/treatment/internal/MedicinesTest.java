package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Clearance;
import halcyon.clearance.Overriding;
import halcyon.scheduling.Booking;
import halcyon.treatment.Medicine;
import halcyon.treatment.Medicines;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What else the patient takes: asked at each arrival, named before the draw, decided by a prescriber.
class MedicinesTest {
    private static Ward ward;
    private static Medicines medicines;
    private static long stock;

    @BeforeAll
    static void open() {
        ward = new Ward();
        medicines = ward.bean(Medicines.class);
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

    @ParameterizedTest
    @EnumSource
    void eachClassIsNamedBeforeTheDraw(Medicine medicine) {
        var session = arrived(ward.visit(), Set.of(medicine));

        assertEquals(List.of("treatment.medicine-" + medicine.word()), stops(session));
    }

    @Test
    void aPrescriberDecidesClassByClassAndASecondPersonConfirms() {
        var session = arrived(ward.visit(), Set.of(Medicine.OPIOID, Medicine.MAOI));
        var byNurse = ward.treatments.askOverride(ward.nurse, session, "treatment.medicine-maoi", "watched more closely today");
        assertEquals("clearance.override-prescriber", assertInstanceOf(Overriding.Refused.class, byNurse).reason().key());

        ward.pass(session, "treatment.medicine-maoi");

        assertEquals(List.of("treatment.medicine-opioid"), stops(session));
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, stock));
        ward.pass(session, "treatment.medicine-opioid");
        assertInstanceOf(Step.Done.class, ward.treatments.draw(ward.nurse, session, stock));
    }

    @Test
    void theLastAnswerBeginsTheNextQuestionAndEachAnswerIsKept() {
        var booking = ward.visit();
        assertTrue(medicines.lastMedicines(ward.desk, booking.id()).isEmpty());
        var session = arrived(booking, Set.of(Medicine.BENZODIAZEPINE));
        var next = ward.scheduling.bookingsOf(ward.desk, booking.patient()).getLast();

        assertEquals(Set.of(Medicine.BENZODIAZEPINE), medicines.lastMedicines(ward.desk, next.id()).orElseThrow().taken());
        arrived(booking, Set.of());

        var said = medicines.medicines(ward.nurse, session).orElseThrow();
        assertEquals(Set.of(), said.taken());
        assertEquals("Fay Desk", said.by());
        assertEquals(List.of(), stops(session));
        assertEquals("2", ward.database.ask("SELECT COUNT(*) FROM treatment_medicines WHERE session_id = ?", session.value()));
    }

    @Test
    void aSessionInWhichNobodyAskedSaysSo() throws SQLException {
        var session = arrived(ward.visit(), Set.of());
        try (var connection = ward.database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM treatment_medicines WHERE session_id = " + session);
        }

        var said = ward.treatments.gates(ward.nurse, session).stops().stream().map(stop -> stop.said().key()).distinct().toList();

        assertEquals(List.of("treatment.medicines-not-asked"), said);
        assertTrue(medicines.medicines(ward.nurse, session).isEmpty());
    }

    private static SessionId arrived(Booking booking, Set<Medicine> taken) {
        var session = ward.checkedIn(Ward.answers(booking, taken));
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);
        return session;
    }

    private static List<String> stops(SessionId session) {
        return ward.treatments.gates(ward.nurse, session).stops().stream().map(Clearance.Result::gate).toList();
    }
}
