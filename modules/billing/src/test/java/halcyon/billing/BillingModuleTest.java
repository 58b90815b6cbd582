package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static halcyon.billing.BillingStage.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.testing.Await;
import halcyon.treatment.SessionSigned;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BillingModuleTest {
    private static BillingStage stage;
    private static Billing billing;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        billing = stage.billing;
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void takesASignedSessionToThePaidClaim() throws Exception {
        PatientId patient = stage.insured("Ruiz");
        stage.sign(patient, 40);
        ClaimLine draft = stage.drafted(patient);
        assertEquals(ClaimState.DRAFT, draft.state());
        assertEquals(List.of(), billing.check(BELLA, draft.id()));
        assertEquals(List.of("96365", "J3490"), billing.claim(BELLA, draft.id()).lines().stream().map(Claim.Line::code).toList());

        Submitted submitted = billing.submit(BELLA, Set.of(draft.id()));
        assertEquals(List.of(draft.id()), submitted.sent());
        Path written = stage.halcyon.getBean(halcyon.shared.DataFolder.class).folder("edi/outbound").resolve(submitted.files().getFirst());
        String file = Files.readString(written, StandardCharsets.US_ASCII);
        assertTrue(file.contains("~CLM*" + draft.number() + "*268***11:B:1*Y*A*Y*Y~"), file);
        assertTrue(file.contains("~LIN**N4*00409205310~CTP****3.5*ML~"), file);
        String control = String.valueOf(Long.parseLong(submitted.files().getFirst().replaceAll("\\D", "").substring(3)));

        receive("999", Answer.acknowledgement(control, "A"), Receipt.Outcome.MATCHED);
        assertEquals(ClaimState.ACKNOWLEDGED, billing.claim(BELLA, draft.id()).state());
        receive("277", Answer.status(draft.number(), "A2:20:PR", "WQ", "ICN1"), Receipt.Outcome.MATCHED);
        assertEquals(ClaimState.ACCEPTED, billing.claim(BELLA, draft.id()).state());
        receive("835", Answer.paid(draft, "ICN1", "T1"), Receipt.Outcome.POSTED);

        Claim paid = billing.claim(BELLA, draft.id());
        assertEquals(ClaimState.PAID, paid.state());
        assertEquals(Money.parse("200"), paid.paid());
        assertEquals(Money.parse("50"), billing.balance(BELLA, patient));
        assertEquals(List.of("DRAFTED", "837P", "999", "277CA", "835"), paid.timeline().stream().map(Claim.Happened::kind).toList());
        billing.payByPatient(BELLA, patient, Money.parse("50"), "card 4242");
        assertEquals(Money.ZERO, billing.balance(BELLA, patient));
        AccountLine payment = billing.account(BELLA, patient).getLast();
        billing.undoPayment(BELLA, patient, payment.entry(), "wrong card");
        assertEquals(Money.parse("50"), billing.balance(BELLA, patient));
        assertTrue(billing.trialBalance(BELLA).balances());
    }

    @Test
    void restoresThePatientsBalanceWhenThePayerTakesItsAnswerBack() {
        for (boolean oldWay : List.of(false, true)) {
            PatientId patient = stage.insured(oldWay ? "Adeleke" : "Fenwick");
            ClaimLine claim = sent(patient);
            TrialBalance before = billing.trialBalance(BELLA);
            receive("835", Answer.paid(claim, "ICN2" + oldWay, "T2" + oldWay), Receipt.Outcome.POSTED);
            receive("835", Answer.reversed(claim, "ICN2" + oldWay, "T3" + oldWay, oldWay), Receipt.Outcome.POSTED);

            assertEquals(Money.ZERO, billing.balance(BELLA, patient));
            assertEquals(ClaimState.ACCEPTED, billing.claim(BELLA, claim.id()).state());
            assertEquals(Money.ZERO, billing.claim(BELLA, claim.id()).paid());
            assertEquals(net(before, "PAYER_RECEIVABLE"), net(billing.trialBalance(BELLA), "PAYER_RECEIVABLE"));
            assertEquals(net(before, "CONTRACTUAL_WRITE_OFF"), net(billing.trialBalance(BELLA), "CONTRACTUAL_WRITE_OFF"));
        }
    }

    @Test
    void lowersWhatThePatientOwesByWhatASecondPayerPays() {
        PatientId patient = stage.insured("Solberg");
        ClaimLine claim = sent(patient);
        receive("835", Answer.paid(claim, "ICN5", "T5"), Receipt.Outcome.POSTED);
        receive("835", Answer.secondary(claim, "T6"), Receipt.Outcome.POSTED);

        assertEquals(Money.parse("20"), billing.balance(BELLA, patient));
        assertTrue(billing.trialBalance(BELLA).balances());
    }

    @Test
    void neverMakesAClaimOfASessionThePatientKeepsToHerself() {
        PatientId patient = stage.insured("Kessler");
        billing.restrict(SYSTEM, patient, 900);
        SessionSigned signed = stage.sign(patient, 40);
        SessionSigned kept = new SessionSigned(signed.session() + 5000, 900, patient, signed.site(), signed.dateOfService(), signed.indication(), signed.diagnosis(), signed.route(),
                signed.drug(), signed.ndc(), signed.concentration(), signed.milligramsGiven(), signed.millilitresGiven(), signed.milligramsWasted(), signed.checkedInAt(),
                signed.startedAt(), signed.stoppedAt(), signed.dischargedAt(), signed.observerMinutes(), signed.signedBySubject(), signed.signedByName(), signed.signedByNpi(),
                2, 6, signed.protocol(), 1, signed.contentHash());
        stage.publish(kept);

        Await.await("her own bill", () -> !billing.balance(BELLA, patient).isZero());
        assertEquals(Money.parse("268"), billing.balance(BELLA, patient));
        assertEquals(1, stage.drafted(patient) == null ? 0 : billing.claimsOf(BELLA, patient).size());
    }

    @Test
    void billsSelfPayersThemselves() {
        PatientId patient = stage.selfPaying("Nakamura");
        stage.sign(patient, 91);

        Await.await("the bill", () -> !billing.balance(BELLA, patient).isZero());
        assertEquals(Money.parse("328"), billing.balance(BELLA, patient));
        assertEquals(List.of(), billing.claimsOf(BELLA, patient));
    }

    @Test
    void keepsABadClaimAndSendsTheGoodOne() {
        PatientId patient = stage.insured("Osborne");
        stage.sign(patient, 40);
        ClaimLine bad = stage.drafted(patient);
        billing.amend(BELLA, new AmendClaim(bad.id(), Optional.of("F33"), Optional.empty(), Optional.empty(), Optional.empty()));
        PatientId other = stage.insured("Pruitt");
        stage.sign(other, 40);
        ClaimLine good = stage.drafted(other);

        Submitted submitted = billing.submit(BELLA, Set.of(bad.id(), good.id()));

        assertEquals(List.of(good.id()), submitted.sent());
        assertEquals(List.of(bad.id()), submitted.stayed());
        assertEquals("billing.check-diagnosis-billable", billing.check(BELLA, bad.id()).getFirst().reason().key());
        assertEquals(List.of(), billing.submit(BELLA, Set.of(good.id())).sent());
    }

    @Test
    void sendsARejectedClaimAgainAfterItsCure() {
        PatientId patient = stage.insured("Lemaire");
        ClaimLine claim = sent(patient);
        receive("277", Answer.status(claim.number(), "A7:164:IL", "U", ""), Receipt.Outcome.MATCHED);
        assertEquals("A7:164:IL", billing.claim(BELLA, claim.id()).refusal().orElseThrow().where());
        Money owed = net(billing.trialBalance(BELLA), "REVENUE");

        billing.reopen(BELLA, claim.id(), "new card");
        billing.amend(BELLA, new AmendClaim(claim.id(), Optional.empty(), Optional.of("NEW123"), Optional.empty(), Optional.empty()));

        assertEquals(List.of(claim.id()), billing.submit(BELLA, Set.of(claim.id())).sent());
        assertEquals(owed, net(billing.trialBalance(BELLA), "REVENUE"));
    }

    @Test
    void takesTheSameFileFromTwoHandsOnce() throws Exception {
        PatientId patient = stage.insured("Bautista");
        ClaimLine claim = sent(patient);
        byte[] file = Answer.paid(claim, "ICN9", "T9");
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<Receipt> hand = () -> {
            start.await();
            return billing.receive(BELLA, "twin.835", file);
        };
        try (var hands = Executors.newFixedThreadPool(4)) {
            List<Receipt.Outcome> outcomes = hands.invokeAll(List.of(hand, hand, hand, hand)).stream().map(BillingModuleTest::outcome).sorted().toList();
            assertEquals(List.of(Receipt.Outcome.POSTED, Receipt.Outcome.SEEN_BEFORE, Receipt.Outcome.SEEN_BEFORE, Receipt.Outcome.SEEN_BEFORE), outcomes);
        }
        assertEquals(Money.parse("50"), billing.balance(BELLA, patient));
    }

    @Test
    void sendsAClaimOnceWhenTwoPeopleSendIt() throws Exception {
        PatientId patient = stage.insured("Ibrahim");
        stage.sign(patient, 40);
        ClaimLine claim = stage.drafted(patient);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> hand = () -> {
            start.await();
            return billing.submit(BELLA, Set.of(claim.id())).sent().size();
        };
        try (var hands = Executors.newFixedThreadPool(2)) {
            int sent = 0;
            for (var one : hands.invokeAll(List.of(hand, hand))) sent += one.get();
            assertEquals(1, sent);
        }
    }

    @Test
    void leavesNothingBehindWhenTornDownInTheMiddle() {
        PatientId patient = stage.insured("Zamora");
        ClaimLine claim = sent(patient);
        TrialBalance before = billing.trialBalance(BELLA);
        byte[] file = Answer.paid(claim, "ICN7", "T7");

        stage.rolledBack(() -> billing.receive(BELLA, "torn.835", file));

        assertEquals(before, billing.trialBalance(BELLA));
        assertEquals(Receipt.Outcome.POSTED, billing.receive(BELLA, "torn.835", file).lines().getFirst().outcome());
    }

    @Test
    void postsNothingOfAFileWhoseSecondPaymentIsWrong() {
        PatientId patient = stage.insured("Hale");
        ClaimLine claim = sent(patient);
        String good = new String(Answer.paid(claim, "ICN8", "T8"), StandardCharsets.US_ASCII);
        String body = good.substring(good.indexOf("ST*835"), good.indexOf("GE*1"));
        String second = body.replace("ST*835*0001", "ST*835*0002").replace("*0001~\n", "*0002~\n").replace("BPR*I*200", "BPR*I*201").replace("TRN*1*T8", "TRN*1*T8B");
        Receipt receipt = billing.receive(BELLA, "two.835", good.replace("GE*1*", second + "GE*2*").getBytes(StandardCharsets.US_ASCII));

        assertFalse(receipt.takenIn());
        assertTrue(receipt.lines().getFirst().text().toString().contains("BPR02 says 201.00"), receipt.toString());
        assertEquals(Money.ZERO, billing.balance(BELLA, patient));
    }

    @Test
    void keepsTheSameNumbersWithOtherContentAsWork() {
        PatientId patient = stage.insured("Whitaker");
        ClaimLine claim = sent(patient);
        String first = new String(Answer.paid(claim, "ICN10", "T10"), StandardCharsets.US_ASCII);
        receive("835", first.getBytes(StandardCharsets.US_ASCII), Receipt.Outcome.POSTED);
        receive("835", first.replace("~\n", "~").getBytes(StandardCharsets.US_ASCII), Receipt.Outcome.SEEN_BEFORE);
        receive("835", first.replace('*', '|').replace('~', '\n').getBytes(StandardCharsets.US_ASCII), Receipt.Outcome.SEEN_BEFORE);
        receive("835", first.replace("CAS*CO*45*10", "CAS*CO*42*10").getBytes(StandardCharsets.US_ASCII), Receipt.Outcome.UNMATCHED);

        assertEquals(Money.parse("50"), billing.balance(BELLA, patient));
        Unmatched kept = billing.unmatched(BELLA).stream().filter(one -> one.trace().equals("T10")).findFirst().orElseThrow();
        billing.closeUnmatched(BELLA, kept.id(), "the payer sent a corrected copy");
        assertTrue(billing.unmatched(BELLA).stream().noneMatch(one -> one.trace().equals("T10")));
    }

    @Test
    void matchesKeptMoneyOnceItsClaimIsKnown() {
        PatientId patient = stage.insured("Lind");
        ClaimLine known = sent(patient);
        String file = new String(Answer.paid(known, "ICN11", "T11"), StandardCharsets.US_ASCII).replace(known.number(), "OLD-77");
        receive("835", file.getBytes(StandardCharsets.US_ASCII), Receipt.Outcome.UNMATCHED);
        Unmatched kept = billing.unmatched(BELLA).stream().filter(one -> one.claimNumber().equals("OLD-77")).findFirst().orElseThrow();

        billing.takeOver(BELLA, new TakeOverClaim("OLD-77", patient, BillingStage.SITE, known.dateOfService(), stage.payer, "XYZ123456", "F33.2", Optional.empty(),
                List.of(new TakeOverClaim.Line("OLD-77L1", "96365", List.of(), Money.parse("268")))));

        assertEquals(Receipt.Outcome.POSTED, billing.matchAgain(BELLA, kept.id()).outcome());
        assertEquals(Money.parse("50"), billing.balance(BELLA, patient));
    }

    @Test
    void asksForRoleAndSite() {
        Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(BillingStage.SITE), false);
        Actor elsewhere = new Actor("ben", "Ben", Set.of(Role.BILLING), Set.of(halcyon.shared.SiteId.of("boise")), false);
        PatientId patient = stage.insured("Okafor");
        stage.sign(patient, 40);
        ClaimLine claim = stage.drafted(patient);

        assertThrows(NotPermitted.class, () -> billing.claims(nurse, Set.of(ClaimState.DRAFT)));
        assertThrows(NotPermitted.class, () -> billing.claim(elsewhere, claim.id()));
        assertThrows(NotPermitted.class, () -> billing.balance(elsewhere, patient));
        assertTrue(billing.claims(elsewhere, Set.of(ClaimState.values())).isEmpty());
        assertTrue(billing.claims(BELLA, Set.of(ClaimState.DRAFT)).stream().anyMatch(line -> line.id().equals(claim.id())));
    }

    private static ClaimLine sent(PatientId patient) {
        stage.sign(patient, 40);
        ClaimLine draft = stage.drafted(patient);
        assertEquals(List.of(draft.id()), billing.submit(BELLA, Set.of(draft.id())).sent());
        return draft;
    }

    private static void receive(String name, byte[] file, Receipt.Outcome wanted) {
        Receipt receipt = billing.receive(BELLA, name, file);
        assertEquals(wanted, receipt.lines().getFirst().outcome(), receipt.toString());
    }

    private static Receipt.Outcome outcome(java.util.concurrent.Future<Receipt> future) {
        try {
            return future.get().lines().getFirst().outcome();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Money net(TrialBalance balance, String account) {
        return balance.rows().stream().filter(row -> row.account().equals(account)).map(row -> row.debit().minus(row.credit())).findFirst().orElse(Money.ZERO);
    }
}
