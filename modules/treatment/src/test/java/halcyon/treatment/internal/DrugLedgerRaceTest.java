package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.shared.Check;
import halcyon.shared.StaleVersion;
import halcyon.treatment.ReceiveLot;
import halcyon.treatment.Step;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DrugLedgerRaceTest {
    private static Ward ward;

    @BeforeAll
    static void open() {
        ward = new Ward();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void empty() {
        ward.empty();
    }

    @Test
    void oneDoseInTheLotGoesToOneOfTwoPatients() throws Exception {
        for (var round = 0; round < 3; round++, ward.empty()) {
            var one = ward.measured();
            var other = ward.measured();
            var lot = ward.lot("5");

            var steps = atOnce(
                    () -> ward.treatments.draw(ward.nurse, one, lot), () -> ward.treatments.draw(ward.nurse, other, lot));

            assertEquals(1, steps.stream().filter(Step.Done.class::isInstance).count(), steps::toString);
            assertEquals(0, new BigDecimal("1.5").compareTo(ward.left(lot)));
            assertEquals(Check.Level.OK, ward.bean(DrugLedgerCheck.class).run().level());
        }
    }

    @Test
    void twoClicksOnOneDrawTakeOneDose() throws Exception {
        for (var round = 0; round < 3; round++, ward.empty()) {
            var session = ward.measured();
            var lot = ward.lot("50");

            atOnce(
                    () -> ward.treatments.draw(ward.nurse, session, lot),
                    () -> ward.treatments.draw(ward.nurse, session, lot));

            assertEquals(0, new BigDecimal("46.5").compareTo(ward.left(lot)));
            assertEquals(Check.Level.OK, ward.bean(DrugLedgerCheck.class).run().level());
        }
    }

    @Test
    void theSameInvoiceTwiceIsOneReceipt() {
        var command = new ReceiveLot(
                Ward.DENVER,
                "ketamine",
                "42023011310",
                "TWICE",
                ward.today().plusYears(1),
                BigDecimal.TEN,
                new BigDecimal("20"),
                "INV-TWICE");

        var lot = ward.treatments.receiveLot(ward.nurse, command);

        assertEquals(lot, ward.treatments.receiveLot(ward.nurse, command));
        assertEquals(0, new BigDecimal("20").compareTo(ward.left(lot)));
    }

    @Test
    void oneLotNumberHasOneStrength() {
        var lot = ward.lot("20");
        var number = ward.database.ask("SELECT lot_number FROM treatment_lot WHERE id = ?", lot);

        assertThrows(
                IllegalArgumentException.class,
                () -> ward.treatments.receiveLot(
                        ward.nurse,
                        new ReceiveLot(
                                Ward.DENVER,
                                "ketamine",
                                "42023011310",
                                number,
                                ward.today().plusYears(1),
                                new BigDecimal("100"),
                                new BigDecimal("20"),
                                "INV-100")));
    }

    /// The table refuses by itself what the ledger would never write.
    @Test
    void theTableRefusesANegativeBalanceAndASecondDraw() throws SQLException {
        var lot = ward.lot("20");
        try (var connection = ward.database.connect();
                var statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("UPDATE treatment_lot SET millilitres_left = -1 WHERE id = " + lot));
        }
    }

    @Test
    void theCheckFindsWhatIsMissing() throws SQLException {
        var lot = ward.lot("20");
        try (var connection = ward.database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE treatment_lot SET millilitres_left = 19 WHERE id = " + lot);
            assertEquals(Check.Level.FAIL, ward.bean(DrugLedgerCheck.class).run().level());
            statement.executeUpdate("UPDATE treatment_lot SET millilitres_left = 20 WHERE id = " + lot);
        }
        assertEquals(Check.Level.OK, ward.bean(DrugLedgerCheck.class).run().level());
    }

    /// What each did; losing by version counts as an answer too.
    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> answers = new ArrayList<>();
            for (var call : List.of(one, other))
                answers.add(threads.submit(() -> {
                    barrier.await();
                    try {
                        return call.call();
                    } catch (StaleVersion lost) {
                        return lost;
                    }
                }));
            List<Object> all = new ArrayList<>();
            for (var answer : answers) all.add(answer.get());
            return all;
        }
    }
}
