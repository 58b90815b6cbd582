package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.Cabinet;
import halcyon.treatment.Container;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.SessionState;
import halcyon.treatment.Shelf;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A cabinet that was in use before it was kept by container: its lots become sets, its entries stay, its book balances.
class BeforeContainersTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static ApplicationContext halcyon;

    @BeforeAll
    static void bringUp() throws SQLException {
        Flyway.configure()
                .dataSource(DATABASE.url(), DATABASE.user(), DATABASE.password())
                .locations("classpath:db/migration/treatment")
                .table("treatment_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("011")
                .load()
                .migrate();
        fill();
        halcyon = TestApplication.start(DATABASE, Map.of());
        halcyon.getBean(Directory.class).openSite(SYSTEM, CherryCreek.site());
    }

    @AfterAll
    static void close() {
        halcyon.close();
    }

    /// Lot 1: 100 mL by two invoices, one session gave all it drew, one gave half and wasted half, one has drawn only. Lot 2 was
    /// never opened, lot 3 never received.
    private static void fill() throws SQLException {
        try (var connection = DATABASE.connect(); var statement = connection.createStatement()) {
            session(statement, 1, SessionState.SIGNED);
            session(statement, 2, SessionState.DISCHARGED);
            session(statement, 3, SessionState.DRAWN);
            statement.execute("INSERT INTO treatment_lot (id, site_id, drug, ndc, lot_number, expires, concentration, millilitres_left) VALUES"
                    + " (1, 'denver', 'ketamine', '42023011310', 'K1', '2028-01-01', 10, 89.5),"
                    + " (2, 'denver', 'esketamine', '50458002802', 'E1', '2028-01-01', 140, 2),"
                    + " (3, 'boulder', 'ketamine', '42023011310', 'K1', '2028-01-01', 10, 0)");
            statement.execute("INSERT INTO treatment_drug_entry (lot_id, kind, millilitres, entered_at, entered_by, session_id, invoice) VALUES"
                    + " (1, 'RECEIVED', 60, '2026-10-01 15:00:00', 'Noor Nurse', NULL, 'INV-1'),"
                    + " (1, 'RECEIVED', 40, '2026-10-05 15:00:00', 'Noor Nurse', NULL, 'INV-2'),"
                    + " (2, 'RECEIVED', 2, '2026-10-05 15:00:00', 'Noor Nurse', NULL, 'INV-3'),"
                    + " (1, 'DRAWN', 3.5, '2026-10-06 16:00:00', 'Noor Nurse', 1, NULL),"
                    + " (1, 'GIVEN', 3.5, '2026-10-06 16:40:00', 'Noor Nurse', 1, NULL),"
                    + " (1, 'DRAWN', 3.5, '2026-10-07 16:00:00', 'Noor Nurse', 2, NULL),"
                    + " (1, 'GIVEN', 1.75, '2026-10-07 16:20:00', 'Noor Nurse', 2, NULL),"
                    + " (1, 'WASTED', 1.75, '2026-10-07 16:20:00', 'Noor Nurse', 2, NULL),"
                    + " (1, 'DRAWN', 3.5, '2026-10-08 16:00:00', 'Noor Nurse', 3, NULL)");
        }
    }

    private static void session(Statement statement, int id, SessionState state) throws SQLException {
        statement.execute(("INSERT INTO treatment_session (id, booking_id, patient_id, site_id, state, course_number, course_of, route, drug,"
                        + " protocol_code, protocol_version, slot_from, slot_to, chair, observer_id, observer_name, prescriber_id,"
                        + " prescriber_name, ride_name, ride_phone, fasted, pregnancy, checked_in_at, checked_in_by) VALUES (%d, %d, 1,"
                        + " 'denver', '%s', 1, 6, 'IV', 'ketamine', 'ketamine-iv-6-in-21', 1, '2026-10-06 15:30:00', '2026-10-06 17:30:00',"
                        + " 'Chair 1', 1, 'Noor Nurse', 2, 'Dr. Lena Ortiz', 'Sam Ruiz', '303-555-0177', TRUE, 'NO', '2026-10-06 15:30:00',"
                        + " 'Fay Desk')")
                .formatted(id, id, state));
    }

    @Test
    void everyLotIsOneSetWithWhatWasLeftInIt() {
        var lots = shelf();

        assertEquals(
                Map.of("K1", "100 of 89.5", "E1", "2 of 2"),
                lots.stream().collect(Collectors.toMap(lot -> lot.lot().lotNumber(), lot -> only(lot.containers()))));
    }

    private static String only(List<Container> containers) {
        assertEquals(1, containers.size());
        assertEquals(ContainerForm.SET, containers.getFirst().form());
        return plain(containers.getFirst().size()) + " of " + plain(containers.getFirst().left());
    }

    @Test
    void theBookSaysWhatItSaidAndBalances() {
        var book = halcyon.getBean(Cabinet.class).drugBook(SYSTEM, Ward.DENVER, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

        assertEquals(9, book.size());
        assertEquals("2", DATABASE.ask("SELECT COUNT(*) FROM treatment_receipt WHERE lot_id = 1"));
        assertNotEquals(Check.Level.FAIL, halcyon.getBean(DrugLedgerCheck.class).run().level());
        var ketamine = shelf().stream().filter(lot -> lot.lot().lotNumber().equals("K1")).findFirst().orElseThrow().balance();
        assertEquals("100 received, 5.25 given, 1.75 wasted, 3.5 in hand, 89.5 in the cabinet", "%s received, %s given, %s wasted, %s in hand, %s in the cabinet"
                .formatted(plain(ketamine.received()), plain(ketamine.given()), plain(ketamine.wasted()), plain(ketamine.inHand()), plain(ketamine.inCabinet())));
    }

    private static List<Shelf.LotOnShelf> shelf() {
        return halcyon.getBean(Cabinet.class).shelf(SYSTEM, Ward.DENVER).lots();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
