package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DenialsTest {
    private static final Actor BRUNO = new Actor("bruno", "Bruno", Set.of(Role.BILLING), Set.of(BillingStage.SITE), false);
    private static BillingStage stage;
    private static Billing billing;
    private static Denials denials;
    private static int made;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        billing = stage.billing;
        denials = stage.halcyon.getBean(Denials.class);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void aRefusalIsWorkWithAReasonADeadlineAndANextStep() {
        ClaimLine claim = sent();
        denied(claim, "CO*197", "N706");

        Denial denial = of(claim);
        assertEquals(List.of("CO-197", "N706", Denial.Step.CORRECT, Denial.State.OPEN), List.of(denial.reason(), denial.remarks(), denial.step(), denial.state()));
        assertEquals(LocalDate.now(ZoneId.of("America/Denver")).plusDays(30), denial.deadline());
        assertEquals(Money.parse("268"), denial.contested());
        assertTrue(denial.why().toString().contains("no authorization"), denial.why().toString());
        denials.own(BELLA, Set.of(denial.id()));
        denials.plan(BELLA, denial.id(), Denial.Step.APPEAL, LocalDate.of(2027, 1, 15));
        assertEquals(Optional.of("Bella"), of(claim).owner());
        assertEquals(Denial.Step.APPEAL, of(claim).step());
    }

    @Test
    void correctedAndSentAgainItWaitsForThePayerAndEndsWithTheNextAnswer() {
        ClaimLine claim = sent();
        denied(claim, "CO*197", "");
        Submitted submitted = denials.resend(BELLA, of(claim).id(), new AmendClaim(claim.id(), Optional.empty(), Optional.empty(), Optional.of("AUTH9"), Optional.empty()));

        assertEquals(List.of(claim.id()), submitted.sent());
        assertEquals(Denial.State.RESENT, of(claim).state());
        long id = of(claim).id();
        assertEquals(Receipt.Outcome.POSTED, billing.receive(BELLA, "a.835", Answer.paid(claim, "ICN2", "D" + ++made)).lines().getFirst().outcome());
        assertEquals(Denial.State.ANSWERED, denials.denial(BELLA, id).state());
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim.id()).state());
        assertThrows(Unknown.class, () -> denials.writeOff(BELLA, id, "too late"));
    }

    @Test
    void whatOnePersonMayNotGiveUpAloneASecondOneConfirms() {
        ClaimLine claim = sent();
        denied(claim, "CO*29", "");
        long owed = receivable();
        long id = of(claim).id();
        assertInstanceOf(WriteOff.Asked.class, denials.writeOff(BELLA, id, "sent after the limit"));
        assertEquals(Denial.State.WRITE_OFF_ASKED, of(claim).state());
        assertInstanceOf(WriteOff.Refused.class, denials.confirmWriteOff(BELLA, id, true));
        assertEquals(owed, receivable());
        assertInstanceOf(WriteOff.Done.class, denials.confirmWriteOff(BRUNO, id, true));

        assertEquals(Denial.State.WRITTEN_OFF, denials.denial(BELLA, id).state());
        assertEquals(owed - 26800, receivable());
        assertTrue(billing.trialBalance(BELLA).balances());
    }

    @Test
    void whatWasGivenUpIsOwedAgainWhenThePayerPaysAfterAll() {
        ClaimLine claim = sent();
        denied(claim, "CO*29", "");
        long owed = receivable();
        long id = of(claim).id();
        denials.writeOff(BELLA, id, "sent after the limit");
        denials.confirmWriteOff(BRUNO, id, true);
        billing.receive(BELLA, "late.835", Answer.paid(claim, "ICN3", "D" + ++made));

        assertEquals(owed - 26800, receivable());
        assertEquals(Denial.State.ANSWERED, denials.denial(BELLA, id).state());
        assertTrue(billing.trialBalance(BELLA).balances());
    }

    @Test
    void aSmallPartOfAPaidClaimIsGivenUpAlone() {
        ClaimLine claim = sent();
        String day = "DTM*472*" + claim.dateOfService().format(DateTimeFormatter.BASIC_ISO_DATE);
        receive("240", "CLP*" + claim.number() + "*1*268*240**12*ICN7*11*1", "NM1*QC*1*RUIZ*ANA", "SVC*HC:96365*240*240**1", day, "SVC*HC:J3490*28*0**1", day, "CAS*CO*97*28");
        assertEquals(ClaimState.PAID, billing.claim(BELLA, claim.id()).state());
        assertEquals(Money.parse("28"), of(claim).amount());
        assertInstanceOf(WriteOff.Done.class, denials.writeOff(BELLA, of(claim).id(), "part of the infusion"));
    }

    @Test
    void aPostingTakenBackTakesItsDenialBack() {
        ClaimLine claim = sent();
        denied(claim, "CO*50", "");
        long id = of(claim).id();
        long remittance = of(claim).remittance();
        billing.reversePosting(BELLA, remittance, "wrong file");
        assertEquals(Denial.State.TAKEN_BACK, denials.denial(BELLA, id).state());
        billing.matchAgain(BELLA, remittance);
        assertEquals(Denial.State.OPEN, denials.denial(BELLA, id).state());
    }

    @Test
    void thePacketTellsThePayerWhatHappenedAndTheReadIsWrittenDown() throws IOException {
        ClaimLine claim = sent();
        denied(claim, "CO*151", "N362");
        byte[] pdf = denials.appealPacket(BELLA, of(claim).id());
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            for (String wanted : List.of(claim.number(), "CO-151 N362", "1234567893", "96365", "infusion", "Each unit was earned", "837P"))
                assertTrue(text.contains(wanted), wanted + " in " + text);
        }
        denials.appealed(BELLA, of(claim).id(), LocalDate.of(2027, 3, 1));
        assertEquals(List.of(Denial.State.APPEALED, Denial.Step.WAIT), List.of(of(claim).state(), of(claim).step()));
    }

    @Test
    void asksForRoleAndSite() {
        ClaimLine claim = sent();
        denied(claim, "CO*197", "");
        long id = of(claim).id();
        Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(BillingStage.SITE), false);
        Actor elsewhere = new Actor("ben", "Ben", Set.of(Role.BILLING), Set.of(SiteId.of("boise")), false);
        assertThrows(NotPermitted.class, () -> denials.denials(nurse, Set.of()));
        assertThrows(NotPermitted.class, () -> denials.denial(elsewhere, id));
        assertThrows(NotPermitted.class, () -> denials.writeOff(elsewhere, id, "x"));
        assertThrows(NotPermitted.class, () -> denials.appealPacket(elsewhere, id));
        assertTrue(denials.denials(elsewhere, Set.of(Denial.State.OPEN)).isEmpty());
    }

    private static ClaimLine sent() {
        PatientId patient = stage.insured("Denied" + ++made);
        stage.sign(patient, 40);
        ClaimLine draft = stage.drafted(patient);
        assertEquals(List.of(draft.id()), billing.submit(BELLA, Set.of(draft.id())).sent());
        return draft;
    }

    private static void denied(ClaimLine claim, String reason, String remark) {
        String day = "DTM*472*" + claim.dateOfService().format(DateTimeFormatter.BASIC_ISO_DATE);
        String lq = remark.isEmpty() ? "REF*6R*L1" : "LQ*HE*" + remark;
        receive("0", "CLP*" + claim.number() + "*4*268*0**12*ICN1*11*1", "NM1*QC*1*RUIZ*ANA", "SVC*HC:96365*240*0**1", day, "CAS*" + reason + "*240", lq, "SVC*HC:J3490*28*0**1",
                day, "CAS*" + reason + "*28");
    }

    private static void receive(String money, String... body) {
        Receipt receipt = billing.receive(BELLA, "denied.835", Answer.remittance(money, "DN" + ++made, body));
        assertEquals(Receipt.Outcome.POSTED, receipt.lines().getFirst().outcome(), receipt.toString());
    }

    private static Denial of(ClaimLine claim) {
        return denials.denials(BELLA, Set.of(Denial.State.values())).stream().filter(one -> one.claim().equals(claim.id())).reduce((first, last) -> last).orElseThrow();
    }

    private static long receivable() {
        return billing.trialBalance(BELLA).rows().stream().filter(row -> row.account().equals("PAYER_RECEIVABLE")).mapToLong(row -> row.debit().cents() - row.credit().cents()).sum();
    }
}
