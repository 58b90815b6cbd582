package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static BillingStage stage;
    private static Billing billing;
    private static Books books;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        billing = stage.billing;
        books = stage.halcyon.getBean(Books.class);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void theSumsOfAnyInstantAreThoseOfWhatWasWrittenBefore() {
        PatientId patient = stage.selfPaying("Instant");
        billing.payByPatient(BELLA, patient, Money.parse("10"), "cash");
        Instant between = Instant.now(stage.halcyon.getBean(Clock.class)).plusMillis(1);
        TrialBalance then = billing.trialBalance(BELLA);
        while (!Instant.now(stage.halcyon.getBean(Clock.class)).isAfter(between)) Thread.onSpinWait();
        billing.payByPatient(BELLA, patient, Money.parse("5"), "cash");

        assertEquals(then, books.trialBalanceAt(BELLA, between));
        assertTrue(books.trialBalanceAt(BELLA, Instant.EPOCH).rows().isEmpty());
    }

    @Test
    void aMonthClosesOnlyWhenItIsOverAndNothingOfItWaitsAndThenTakesNoEntry() throws Exception {
        PatientId patient = stage.selfPaying("Closing");
        billing.payByPatient(BELLA, patient, Money.parse("10"), "cash");
        YearMonth now = YearMonth.from(Instant.now(stage.halcyon.getBean(Clock.class)).atOffset(ZoneOffset.UTC));
        assertEquals(List.of("billing.close-not-over"), refused(now));
        assertTrue(books.months(BELLA).stream().anyMatch(month -> month.month().equals(now) && month.closed().isEmpty()));

        YearMonth last = now.minusMonths(1);
        MonthClose.Closed closed = assertInstanceOf(MonthClose.Closed.class, books.closeMonth(BELLA, last));
        assertEquals(last, closed.month().month());
        assertEquals(List.of("billing.close-already"), refused(last));

        shut(now);
        assertThrows(IllegalStateException.class, () -> billing.payByPatient(BELLA, patient, Money.parse("1"), "cash"));
        open(now);
    }

    @Test
    void aBalanceCarriedForwardIsSettledByItsOppositeInALaterFile() {
        receive("FB1", "0", "PLB*1234567893*20261231*FB:FB1*-33.12*WO:ICN9*33.12");
        ProviderItem carried = item("FB1");
        assertEquals(Money.parse("-33.12"), carried.balance());
        receive("FB2", "0", "PLB*1234567893*20261231*FB:FB1*33.12*WO:ICN9*-33.12");

        assertTrue(item("FB1").settled());
        assertTrue(item("ICN9").settled());
        assertEquals(List.of("FB1", "FB2"), item("FB1").moves().stream().map(ProviderItem.Move::trace).toList());
    }

    @Test
    void aRefundByChequeSettlesTheRecoupment() {
        receive("CH1", "0", "PLB*1234567893*20261231*72:ICN5*-50*WO:ICN5*50*L6*-0*CS:ADJ*0");
        assertTrue(item("ICN5").settled());
        receive("CH2", "7.5", "PLB*1234567893*20261231*L6:ICN6*-7.5");
        assertTrue(books.providerLedger(BELLA).stream().noneMatch(item -> item.reference().equals("ICN6")), "interest is income");
    }

    @Test
    void asksForTheRole() {
        Actor desk = new Actor("dee", "Dee", Set.of(Role.FRONT_DESK), Set.of(BillingStage.SITE), false);
        assertThrows(NotPermitted.class, () -> books.trialBalanceAt(desk, Instant.EPOCH));
        assertThrows(NotPermitted.class, () -> books.months(desk));
        assertThrows(NotPermitted.class, () -> books.closeMonth(desk, YearMonth.of(2026, 1)));
        assertThrows(NotPermitted.class, () -> books.providerLedger(desk));
    }

    private static List<String> refused(YearMonth month) {
        return assertInstanceOf(MonthClose.Refused.class, books.closeMonth(BELLA, month)).reasons().stream().map(Sentence::key).toList();
    }

    private static ProviderItem item(String reference) {
        return books.providerLedger(BELLA).stream().filter(item -> item.reference().equals(reference)).findFirst().orElseThrow();
    }

    private static void receive(String trace, String money, String... body) {
        Receipt receipt = billing.receive(BELLA, "plb.835", Answer.remittance(money, trace, body));
        assertEquals(Receipt.Outcome.POSTED, receipt.lines().getFirst().outcome(), receipt.toString());
    }

    private static void shut(YearMonth month) throws Exception {
        run("INSERT INTO billing_closed_month VALUES ('" + month.atDay(1) + "', NOW(6), 'test', 0, 0)");
    }

    private static void open(YearMonth month) throws Exception {
        run("DELETE FROM billing_closed_month WHERE month = '" + month.atDay(1) + "'");
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = stage.database.connect(); var statement = connection.createStatement()) {
            assertFalse(statement.execute(sql));
        }
    }
}
