package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.Container;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.SessionId;
import halcyon.treatment.Shelf;
import halcyon.treatment.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Devices that were shipped for one patient.
class LabelledStockTest {
    private static final PatientId SOMEBODY_ELSE = PatientId.of(999_999);
    private static NasalWard nasal;
    private static Ward ward;

    @BeforeAll
    static void open() {
        nasal = new NasalWard();
        ward = nasal.ward;
        nasal.certify(RemsSetting.OUTPATIENT);
    }

    @AfterAll
    static void close() {
        nasal.close();
    }

    @Test
    void theyAreNobodyElsesStock() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        var session = nasal.checkedIn(booking);
        NasalWard.done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        var lot = nasal.devices("OWN", 4, Optional.of(SOMEBODY_ELSE));

        assertFalse(inStock(session));
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, lot));
        nasal.devices("OWN", 1, Optional.of(booking.patient()));
        assertFalse(inStock(session), "one device of two");
        nasal.devices("OWN", 1, Optional.of(booking.patient()));
        assertTrue(inStock(session));
        NasalWard.done(ward.treatments.draw(ward.nurse, session, lot));

        var drawn = "SELECT COUNT(*) FROM treatment_drug_entry e JOIN treatment_container c ON c.id = e.container_id"
                + " WHERE e.kind = 'DRAWN' AND e.session_id = ? AND c.labelled_for = ?";
        assertEquals("2", ward.database.ask(drawn, session.value(), booking.patient().value()));
        assertEquals("OWN · 56 mg = 2 × 28 mg", ward.look(session).notes().getLast().text());
        assertEquals("2 dispositivos", ward.look(session).open().orElseThrow().in(Locale.of("es")));
        assertEquals(4, held(Ward.DENVER, lot).size());
    }

    @Test
    void theLabelGoesWithThemWhenTheirReceiptIsTakenBackAndEnteredAnew() {
        var lot = nasal.devices("AGAIN", 1, Optional.empty());
        var cabinet = ward.bean(Cabinet.class);
        var entry = Long.parseLong(ward.database.ask("SELECT MAX(id) FROM treatment_drug_entry WHERE lot_id = ?", lot));
        assertInstanceOf(Booked.Done.class, cabinet.counterEntry(nasal.compliance, entry, "the label was not entered"));
        assertTrue(held(Ward.DENVER, lot).isEmpty());

        nasal.named("AGAIN", "Device 1", SOMEBODY_ELSE);

        assertEquals(Optional.of(SOMEBODY_ELSE), held(Ward.DENVER, lot).getFirst().labelledFor());
    }

    private static boolean inStock(SessionId session) {
        return ward.treatments.gates(ward.nurse, session).results().stream()
                .filter(result -> result.gate().equals("treatment.stock"))
                .allMatch(result -> result.clear());
    }

    private static List<Container> held(SiteId site, long lot) {
        return ward.bean(Cabinet.class).shelf(nasal.compliance, site).lots().stream()
                .filter(line -> line.lot().id() == lot)
                .map(Shelf.LotOnShelf::containers)
                .findFirst()
                .orElse(List.of());
    }
}
