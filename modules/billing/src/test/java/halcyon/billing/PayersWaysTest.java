package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The ways payers settle: recoupments, balances carried over, interest, crossover, claim-level adjustments. One claim of 100.00.
class PayersWaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
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

    @BeforeEach
    void file() {
        number = "W" + ++made;
        patient = stage.insured("Way" + made);
        claim = billing.takeOver(BELLA, new TakeOverClaim(number, patient, BillingStage.SITE, DAY, stage.payer, "XYZ1", "F33.2", Optional.empty(),
                List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100")))));
    }

    @Test
    void takesMoneyBackAtOnceWithReversalAndCorrectionInOneFile() {
        posted("80", "CLP*N*1*100*80*20*12*ICN1*11*1", qc(), line("100", "80"), "CAS*PR*2*20");
        posted("0", "CLP*N*22*-100*-80**12*ICN1*11*1", qc(), line("-100", "-80"), "CAS*PR*2*-20", "CLP*N*1*100*60*10*12*ICN2*11*7", qc(), line("100", "60"), "CAS*PR*2*10", "CAS*CO*45*30",
                "PLB*1234567893*20261231*FB:T*-20");

        assertEquals(Money.parse("10"), billing.balance(BELLA, patient));
        assertEquals(Money.parse("60"), billing.claim(BELLA, claim).paid());
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
        Remittance both = billing.remittance(BELLA, billing.remittances(BELLA).getFirst().id());
        assertEquals(List.of("22", "1"), both.claims().stream().map(Remittance.Claim::status).toList());
        assertEquals(Money.parse("-20"), both.claims().getFirst().byGroup().get("PR"));
        assertEquals(Money.parse("30"), both.claims().getLast().byGroup().get("CO"));
    }

    @Test
    void keepsRecoupmentsOnTheProviderNeverOnTheClaim() {
        Money before = provider();
        posted("90", "CLP*N*1*100*100**12*ICN1*11*1", qc(), line("100", "100"), "PLB*1234567893*20261231*WO:ICN0*10");
        assertEquals(before.plus(Money.parse("10")), provider());
        assertEquals(Money.parse("100"), billing.claim(BELLA, claim).paid());
        posted("10", "PLB*1234567893*20261231*WO:ICN0*-10");
        assertEquals(before, provider());
    }

    @Test
    void acknowledgesARefundByTwoProviderAdjustments() {
        posted("100", "CLP*N*1*100*100**12*ICN1*11*1", qc(), line("100", "100"), "PLB*1234567893*20261231*72:ICN0*-50*WO:ICN0*50");

        assertEquals(Money.parse("100"), billing.claim(BELLA, claim).paid());
    }

    @Test
    void booksInterestAsIncome() {
        Money before = account("INTEREST");
        posted("101.5", "CLP*N*1*100*100**12*ICN1*11*1", qc(), "AMT*I*1.5", line("100", "100"), "PLB*1234567893*20261231*L6:ICN1*-1.5");

        assertEquals(before.minus(Money.parse("1.50")), account("INTEREST"));
    }

    @Test
    void acceptsClaimLevelAdjustmentsWithoutLines() {
        posted("55", "CLP*N*1*100*55*25*12*ICN1*11*1", "CAS*CO*45*20", "CAS*PR*1*25", qc());

        assertEquals(Money.parse("25"), billing.balance(BELLA, patient));
    }

    @Test
    void takesNoSequestrationForADenial() {
        posted("78.4", "CLP*N*1*100*78.4*20*MB*ICN1*11*1", qc(), line("100", "78.4"), "CAS*PR*2*20", "CAS*CO*253*1.6");

        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
    }

    @Test
    void takesCapitationForNoDenialAndADeductibleForNone() {
        posted("0", "CLP*N*1*100*0**HM*ICN1*11*1", qc(), line("100", "0"), "CAS*CO*24*100");
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
        file();
        posted("0", "CLP*N*1*100*0*100*12*ICN1*11*1", qc(), line("100", "0"), "CAS*PR*1*100");
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim).state());
        assertEquals(Money.parse("100"), billing.balance(BELLA, patient));
    }

    @Test
    void namesTheFirstReasonOfADenial() {
        posted("0", "CLP*N*4*100*0**12*ICN1*11*1", qc(), line("100", "0"), "CAS*CO*197*100", "LQ*HE*N706");

        assertEquals("CO-197", billing.claim(BELLA, claim).refusal().orElseThrow().where());
        assertEquals(Money.ZERO, billing.balance(BELLA, patient));
    }

    @Test
    void postsACrossedOverClaimAndItsSecondPayer() {
        posted("80", "CLP*N*19*100*80*20*MB*ICN1*11*1", qc(), "NM1*TT*2*MEDIGAP*****PI*777", line("100", "80"), "CAS*PR*2*20");
        posted("20", "CLP*N*2*100*20**12*ICN2*11*1", qc(), line("100", "20"), "CAS*OA*23*80");

        assertEquals(Money.ZERO, billing.balance(BELLA, patient));
        assertEquals(Money.parse("100"), billing.claim(BELLA, claim).paid());
    }

    @Test
    void movesNothingForAPredetermination() {
        posted("0", "CLP*N*25*100*0**12*ICN1*11*1", qc(), line("100", "0"), "CAS*OA*101*100");

        assertEquals(ClaimState.SUBMITTED, billing.claim(BELLA, claim).state());
    }

    @Test
    void acceptsALineOfNoCharge() {
        posted("100", "CLP*N*1*100*100**12*ICN1*11*1", qc(), line("100", "100"), "SVC*HC:G9999*0*0**1", "DTM*472*20260105");

        assertEquals(2, billing.remittance(BELLA, billing.remittances(BELLA).getFirst().id()).claims().getFirst().lines().size());
    }

    // pay, take back, pay otherwise, let the patient pay, in any order: the books balance after every step
    @Test
    void balancesAfterAnySequence() {
        Random random = new Random(11);
        long paid = 0;
        long left = 0;
        boolean open = true;
        Money wanted = Money.ZERO;
        for (int step = 0; step < 60; step++) {
            if (open) {
                paid = random.nextInt(101);
                left = random.nextInt(101 - (int) paid);
                posted(String.valueOf(paid), "CLP*N*1*100*" + paid + "**12*ICN1*11*1", qc(), line("100", String.valueOf(paid)), cas("PR*2", left), cas("CO*45", 100 - paid - left));
                wanted = wanted.plus(Money.cents(left * 100));
            } else {
                posted("0", "CLP*N*22*-100*" + -paid + "**12*ICN1*11*1", qc(), line("-100", String.valueOf(-paid)), cas("PR*2", -left), cas("CO*45", -(100 - paid - left)),
                        paid == 0 ? "" : "PLB*1234567893*20261231*FB:T*" + -paid);
                wanted = wanted.minus(Money.cents(left * 100));
            }
            open = !open;
            if (random.nextInt(3) == 0) {
                billing.payByPatient(BELLA, patient, Money.cents(1 + random.nextInt(500)), "cash");
                wanted = wanted.plus(billing.account(BELLA, patient).getLast().amount());
            }
            assertEquals(wanted, billing.balance(BELLA, patient));
            assertTrue(billing.trialBalance(BELLA).balances());
        }
        stage.halcyon.getBeansOfType(halcyon.shared.Check.class).stream().filter(check -> check.name().equals("billing.books-balance"))
                .forEach(check -> assertEquals(halcyon.shared.Check.Level.OK, check.run().level()));
    }

    private void posted(String amount, String... body) {
        String[] named = java.util.Arrays.stream(body).filter(line -> !line.isEmpty()).map(line -> line.replaceFirst("^CLP\\*N\\*", "CLP*" + number + "*")).toArray(String[]::new);
        Receipt receipt = billing.receive(BELLA, "way.835", Answer.remittance(amount, "TR" + ++made, named));
        assertEquals(Receipt.Outcome.POSTED, receipt.lines().getFirst().outcome(), receipt.toString());
    }

    private static String qc() {
        return "NM1*QC*1*DOE*JANE";
    }

    private static String line(String charge, String paid) {
        return "SVC*HC:96365*" + charge + "*" + paid + "**1~\nDTM*472*20260105~\nREF*6R*L1";
    }

    private static String cas(String group, long amount) {
        return amount == 0 ? "" : "CAS*" + group + "*" + amount;
    }

    private static Money provider() {
        return account("PROVIDER_LEVEL");
    }

    private static Money account(String name) {
        return billing.trialBalance(BELLA).rows().stream().filter(row -> row.account().equals(name)).map(row -> row.debit().minus(row.credit())).findFirst().orElse(Money.ZERO);
    }
}
