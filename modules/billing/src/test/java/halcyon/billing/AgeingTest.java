package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.OpenItem.Bucket;
import halcyon.billing.OpenItem.Responsible;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgeingTest {
    private static BillingStage stage;
    private static Ageing ageing;
    private static LocalDate today;
    private static int made;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        ageing = stage.halcyon.getBean(Ageing.class);
        today = LocalDate.now(stage.halcyon.getBean(Clock.class).withZone(ZoneOffset.UTC));
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void daysFallIntoBucketsOfThirty() {
        for (long[] one : new long[][] {{-5, 0}, {0, 0}, {30, 0}, {31, 1}, {60, 1}, {61, 2}, {90, 2}, {91, 3}, {120, 3}, {121, 4}, {4000, 4}})
            assertEquals(Bucket.values()[(int) one[1]], Bucket.of(one[0]), one[0] + " days");
    }

    @Test
    void whatThePayerOwesAgesFromTheServiceAndWhatIsLeftIsThePatients() {
        PatientId patient = claim("AG1", 45);
        assertEquals(List.of("PAYER 100.00 UP_TO_60"), of(patient, today));
        receive("AG1", "60", 45, "CAS*CO*45*10~\nCAS*PR*2*30");

        assertEquals(List.of("PATIENT 30.00 UP_TO_60"), of(patient, today));
        assertEquals(List.of("PATIENT 30.00 UP_TO_90"), of(patient, today.plusDays(20)));
        assertEquals(List.of(), of(patient, today.minusDays(1)));
        stage.billing.payByPatient(BELLA, patient, Money.parse("12.5"), "cash");
        assertEquals(List.of("PATIENT 17.50 UP_TO_60"), of(patient, today));
    }

    @Test
    void aRefusedClaimStaysOwed() {
        PatientId patient = claim("AG2", 100);
        receive("AG2", "0", 100, "CAS*CO*197*100");
        assertEquals(List.of("PAYER 100.00 UP_TO_120"), of(patient, today));
    }

    @Test
    void aPaymentComesOffTheOldestDebtFirst() {
        PatientId patient = claim("AG3", 10);
        again("AG4", patient, 130);
        receive("AG3", "70", 10, "CAS*PR*2*30");
        receive("AG4", "60", 130, "CAS*PR*2*40");
        stage.billing.payByPatient(BELLA, patient, Money.parse("45"), "card");
        assertEquals(List.of("PATIENT 25.00 UP_TO_30"), of(patient, today));
        stage.billing.payByPatient(BELLA, patient, Money.parse("30"), "card");
        assertEquals(List.of("PATIENT -5.00 UP_TO_30"), of(patient, today));
    }

    @Test
    void theTableSumsToTheTrialBalance() {
        claim("AG5", 3);
        List<OpenItem> items = ageing.openItems(BELLA, today);
        TrialBalance books = stage.billing.trialBalance(BELLA);
        long payers = books.rows().stream().filter(row -> row.account().endsWith("_RECEIVABLE")).mapToLong(row -> row.debit().cents() - row.credit().cents()).sum();
        assertEquals(payers, AgeingTable.total(items).total().cents());
        AgeingTable table = AgeingTable.of(items, item -> item.responsible().name());
        assertEquals(payers, table.rows().stream().mapToLong(row -> row.total().cents()).sum());
    }

    @Test
    void asksForRoleAndSite() {
        claim("AG6", 3);
        assertThrows(NotPermitted.class, () -> ageing.openItems(new Actor("n", "N", Set.of(Role.NURSE), Set.of(BillingStage.SITE), false), today));
        assertTrue(ageing.openItems(new Actor("b", "B", Set.of(Role.BILLING), Set.of(SiteId.of("boise")), false), today).isEmpty());
    }

    private static List<String> of(PatientId patient, LocalDate day) {
        return ageing.openItems(BELLA, day).stream()
                .filter(item -> item.patient().equals(patient))
                .map(item -> (item.responsible() == Responsible.PAYER ? "PAYER " : "PATIENT ") + item.amount().toPlain() + " " + item.bucket())
                .toList();
    }

    private static PatientId claim(String number, int daysAgo) {
        PatientId patient = stage.insured("Aged" + ++made);
        again(number, patient, daysAgo);
        return patient;
    }

    private static void again(String number, PatientId patient, int daysAgo) {
        stage.billing.takeOver(BELLA, new TakeOverClaim(number, patient, BillingStage.SITE, today.minusDays(daysAgo), stage.payer, "XYZ1", "F33.2", Optional.empty(),
                List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100")))));
    }

    private static void receive(String number, String paid, int daysAgo, String adjustments) {
        String day = today.minusDays(daysAgo).format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
        Receipt receipt = stage.billing.receive(BELLA, "aged.835", Answer.remittance(paid, "AG" + ++made, "CLP*" + number + "*1*100*" + paid + "**12*I" + number + "*11*1",
                "NM1*QC*1*DOE*JANE", "SVC*HC:96365*100*" + paid + "**1", "DTM*472*" + day, adjustments));
        assertEquals(Receipt.Outcome.POSTED, receipt.lines().getFirst().outcome(), receipt.toString());
    }
}
