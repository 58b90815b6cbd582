package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Check;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Answers, reversals, corrections and second payers in any order, and postings taken back: the same answers standing make the
/// same books.
class StandingAnswersTest {
    private static final String PAID = "CLP*N*1*100*60*30*12*ICN1*11*1~\nNM1*QC*1*DOE*JANE~\nSVC*HC:96365*100*60**1~\nDTM*472*20260105~\nCAS*CO*45*10~\nCAS*PR*2*30";
    private static final String REVERSED = "CLP*N*22*-100*-60**12*ICN1*11*1~\nNM1*QC*1*DOE*JANE~\nSVC*HC:96365*-100*-60**1~\nDTM*472*20260105~\nCAS*CO*45*-10~\nCAS*PR*2*-30";
    private static final String CORRECTED = "CLP*N*1*100*70*20*12*ICN2*11*7~\nNM1*QC*1*DOE*JANE~\nSVC*HC:96365*100*70**1~\nDTM*472*20260105~\nCAS*CO*45*10~\nCAS*PR*2*20";
    private static final String SECOND = "CLP*N*2*100*15**12*SEC1*11*1~\nNM1*QC*1*DOE*JANE~\nSVC*HC:96365*100*15**1~\nDTM*472*20260105~\nCAS*OA*23*85";
    private static final String SECOND_BACK = "CLP*N*22*-100*-15**12*SEC1*11*1~\nNM1*QC*1*DOE*JANE~\nSVC*HC:96365*-100*-15**1~\nDTM*472*20260105~\nCAS*OA*23*-85";
    private static final String DENIED = "CLP*N*4*100*0**12*ICN0*11*1~\nNM1*QC*1*DOE*JANE~\nSVC*HC:96365*100*0**1~\nDTM*472*20260105~\nCAS*CO*197*100";
    private static final Map<String, String> MONEY = Map.of(PAID, "60", REVERSED, "-60", CORRECTED, "70", SECOND, "15", SECOND_BACK, "-15", DENIED, "0");
    private static BillingStage stage;
    private static Billing billing;
    private static int made;
    private PatientId patient = PatientId.of(1);
    private ClaimId claim = new ClaimId(1);
    private String number = "";

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        billing = stage.billing;
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    private void file() {
        number = "S" + ++made;
        patient = stage.insured("Standing" + made);
        claim = billing.takeOver(BELLA, new TakeOverClaim(number, patient, BillingStage.SITE, LocalDate.of(2026, 1, 5), stage.payer, "XYZ1", "F33.2", Optional.empty(),
                List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100")))));
    }

    @Test
    void anyOrderOfTheSameAnswersEndsInTheSameBalances() {
        List<String> answers = List.of(DENIED, PAID, REVERSED, CORRECTED, SECOND);
        Map<String, Long> wanted = new TreeMap<>();
        for (int seed = 0; seed < 6; seed++) {
            List<String> order = new ArrayList<>(answers);
            if (seed > 0) Collections.shuffle(order, new Random(seed));
            file();
            Map<String, Long> before = sums();
            order.forEach(this::posted);
            Map<String, Long> moved = difference(before, sums());
            if (seed == 0) wanted.putAll(moved);
            assertEquals(wanted, moved, order.toString());
            assertEquals(Money.parse("5"), billing.balance(BELLA, patient), order.toString());
            assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
            assertEquals(Money.parse("85"), billing.claim(BELLA, claim).paid());
        }
    }

    @Test
    void aSecondPayerWhoTakesHerAnswerBackRestoresThePatientsBalance() {
        file();
        posted(PAID);
        Map<String, Long> before = sums();
        posted(SECOND);
        assertEquals(Money.parse("15"), billing.balance(BELLA, patient));
        posted(SECOND_BACK);

        assertEquals(Money.parse("30"), billing.balance(BELLA, patient));
        assertEquals(Map.of("CASH", 1500L, "PROVIDER_LEVEL", -1500L), difference(before, sums()), "she keeps the money back from a later payment");
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
    }

    @Test
    void aDenialStaysOwedUntilItIsPaidOnASecondTry() {
        file();
        long owed = sums().getOrDefault("PAYER_RECEIVABLE", 0L);
        posted(DENIED);
        assertEquals(owed, sums().get("PAYER_RECEIVABLE"));
        posted(PAID);

        assertEquals(owed - 10000, sums().get("PAYER_RECEIVABLE"));
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
    }

    @Test
    void oneActionTakesAPostedFileBackAndRestoresEveryBalance() {
        file();
        posted(DENIED);
        Map<String, Long> before = sums();
        Claim then = billing.claim(BELLA, claim);
        for (String answer : List.of(PAID, SECOND, CORRECTED)) {
            posted(answer);
            long id = billing.remittances(BELLA).getFirst().id();
            billing.reversePosting(BELLA, id, "posted to the wrong month");

            assertEquals(Map.of(), difference(before, sums()), answer);
            Claim now = billing.claim(BELLA, claim);
            assertEquals(List.of(then.state(), then.paid(), then.patient()), List.of(now.state(), now.paid(), now.patient()));
            assertEquals(Remittance.State.TAKEN_BACK, billing.remittance(BELLA, id).state());
            assertTrue(billing.unmatched(BELLA).stream().anyMatch(one -> one.id() == id));
            assertThrows(Unknown.class, () -> billing.reversePosting(BELLA, id, "twice"));
        }
    }

    @Test
    void whatWasTakenBackCanBePostedAgainAndTakenBackAgain() {
        file();
        Map<String, Long> before = sums();
        posted(PAID);
        Map<String, Long> after = sums();
        long id = billing.remittances(BELLA).getFirst().id();
        for (int round = 0; round < 2; round++) {
            billing.reversePosting(BELLA, id, "a mistake");
            assertEquals(Map.of(), difference(before, sums()));
            assertEquals(Receipt.Outcome.POSTED, billing.matchAgain(BELLA, id).outcome());
            assertEquals(Map.of(), difference(after, sums()));
            assertEquals(Money.parse("30"), billing.remittance(BELLA, id).claims().getFirst().byGroup().get("PR"));
        }
        stage.halcyon.getBeansOfType(Check.class).stream().filter(check -> check.name().equals("billing.books-balance"))
                .forEach(check -> assertEquals(Check.Level.OK, check.run().level(), check.run().toString()));
    }

    private void posted(String answer) {
        String trace = "ST" + ++made;
        List<String> body = new ArrayList<>(List.of(answer.replace("CLP*N*", "CLP*" + number + "*").split("~\n")));
        String money = MONEY.getOrDefault(answer, "0");
        boolean takes = money.startsWith("-");
        if (takes) body.add("PLB*1234567893*20261231*FB:" + trace + "*" + money);
        Receipt receipt = billing.receive(BELLA, "standing.835", Answer.remittance(takes ? "0" : money, trace, body.toArray(String[]::new)));
        assertEquals(Receipt.Outcome.POSTED, receipt.lines().getFirst().outcome(), receipt.toString());
    }

    private static Map<String, Long> sums() {
        Map<String, Long> sums = new TreeMap<>();
        billing.trialBalance(BELLA).rows().forEach(row -> sums.put(row.account(), row.debit().cents() - row.credit().cents()));
        return sums;
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> moved = new TreeMap<>(after);
        before.forEach((account, cents) -> moved.merge(account, -cents, Long::sum));
        moved.values().removeIf(cents -> cents == 0);
        return moved;
    }
}
