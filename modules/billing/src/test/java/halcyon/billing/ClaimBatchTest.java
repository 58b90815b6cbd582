package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.internal.inspection.ClaimFileInspection;
import halcyon.billing.internal.inspection.Fault;
import halcyon.directory.Payer;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.testing.Await;
import halcyon.treatment.SessionSigned;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Batches as a billing office sends them: the good go, the bad say why, and what was mended goes alone.
class ClaimBatchTest {
    private static final String NPI = "1245319599";

    @Test
    void aHundredAndNinetyThreeGoAndSevenSayWhy() {
        try (BillingStage stage = new BillingStage()) {
            List<PatientId> patients = List.of(stage.insured("Ruiz"), stage.insured("Lind"), stage.insured("Bauer"), stage.insured("Okoro"));
            for (int n = 0; n < 200; n++) {
                stage.publish(session(n + 1, patients.get(n % 4), n / 4, n < 2 ? "F33" : "F33.2", n == 2 ? "1245319590" : NPI));
                if (n % 20 == 19) drafts(stage, n + 1);
            }
            List<ClaimLine> drafts = stage.billing.claims(BELLA, Set.of(ClaimState.DRAFT));
            List<String> members = List.of("X", "A B", "", "!");
            for (int n = 0; n < members.size(); n++)
                stage.billing.amend(BELLA, new AmendClaim(drafts.get(n).id(), Optional.empty(), Optional.of(members.get(n)), Optional.empty(), Optional.empty()));

            Submitted submitted = stage.billing.sendDue(BELLA);

            assertEquals(List.of(193, 7), List.of(submitted.sent().size(), submitted.stayed().size()));
            for (ClaimId stayed : submitted.stayed()) {
                List<Problem> problems = stage.billing.check(BELLA, stayed);
                assertFalse(problems.isEmpty());
                problems.forEach(one -> assertFalse(one.where().isBlank() || one.reason().toString().isBlank() || one.cure().toString().isBlank()));
            }
            assertEquals(List.of(), faults(stage, submitted.files().getFirst()));
            onlyTheMendedGoesAgain(stage, submitted, drafts.getFirst());
        }
    }

    private static void drafts(BillingStage stage, long wanted) {
        Await.await(wanted + " drafts", () -> stage.billing.counts(BELLA).getOrDefault(ClaimState.DRAFT, 0L) == wanted);
    }

    private static void onlyTheMendedGoesAgain(BillingStage stage, Submitted before, ClaimLine mended) {
        stage.billing.amend(BELLA, new AmendClaim(mended.id(), Optional.of("F33.2"), Optional.of("XYZ123"), Optional.empty(), Optional.of(NPI)));

        Submitted again = stage.billing.sendDue(BELLA);

        assertEquals(List.of(List.of(mended.id()), 6), List.of(again.sent(), again.stayed().size()));
        Set<String> controls = new HashSet<>();
        for (String file : List.of(before.files().getFirst(), again.files().getFirst())) assertTrue(controls.add(text(stage, file).substring(90, 99)));
    }

    @Test
    void goesOnToTheSecondPayerWithWhatTheFirstDecided() {
        try (BillingStage stage = new BillingStage()) {
            PatientId patient = stage.insured("Ruiz");
            long second = stage.directory.addPayer(BillingStage.SYSTEM, new Payer(0, "Mesa Plan", "88888", "BL"));
            ClaimWork work = stage.halcyon.getBean(ClaimWork.class);
            stage.sign(patient, 40);
            ClaimLine claim = stage.drafted(patient);
            BillNext next = new BillNext(claim.id(), second, "SEC-1", Optional.empty());
            assertInstanceOf(BilledNext.Refused.class, work.billNext(BELLA, next));
            stage.billing.sendDue(BELLA);
            stage.billing.receive(BELLA, "first.835", Answer.paid(claim, "ICN1", "T1"));

            assertEquals(new BilledNext.Ready(claim.id()), work.billNext(BELLA, next));

            assertEquals(List.of(), stage.billing.check(BELLA, claim.id()));
            Submitted submitted = stage.billing.sendDue(BELLA);
            String file = text(stage, submitted.files().getFirst());
            for (String told : List.of("SBR*S*18", "SBR*P*18", "AMT*D*200~", "AMT*EAF*50~", "SVD*60054*180*HC:96365**1~CAS*CO*45*10~CAS*PR*2*50~DTP*573*D8*20261110~", "PI*88888"))
                assertTrue(file.contains(told), told + " not in " + file);
            assertEquals(List.of(), faults(stage, submitted.files().getFirst()));
            assertInstanceOf(BilledNext.Refused.class, work.billNext(BELLA, next));
        }
    }

    @Test
    void takesBackUnderThePayersNumberAndTellsWhoHoldsThePlan() {
        try (BillingStage stage = new BillingStage()) {
            PatientId patient = stage.insured("Lind");
            ClaimWork work = stage.halcyon.getBean(ClaimWork.class);
            stage.sign(patient, 40);
            ClaimLine claim = stage.drafted(patient);
            work.holder(BELLA, claim.id(), Optional.of(new PlanHolder("19", "Lind", "Greta")));
            work.attach(BELLA, claim.id(), new Attachment("OZ", "FX", "PAPER-1"));
            String first = text(stage, stage.billing.sendDue(BELLA).files().getFirst());
            assertTrue(first.contains("NM1*IL*1*LIND*GRETA") && first.contains("PAT*19~NM1*QC*1*LIND*ANA") && first.contains("PWK*OZ*FX***AC*PAPER-1"), first);
            stage.billing.receive(BELLA, "first.835", Answer.paid(claim, "ICN1", "T1"));

            work.takeBack(BELLA, claim.id(), false, "billed by mistake");

            String voided = text(stage, stage.billing.sendDue(BELLA).files().getFirst());
            assertTrue(voided.contains("11:B:8*") && voided.contains("REF*F8*ICN1"), voided);
        }
    }

    private static SessionSigned session(long id, PatientId patient, int daysAgo, String diagnosis, String npi) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(daysAgo, ChronoUnit.DAYS).minusSeconds(20_000);
        Instant stop = start.plusSeconds(2400);
        return new SessionSigned(id, id, patient, BillingStage.SITE, LocalDate.ofInstant(start, ZoneOffset.UTC).minusDays(1), Indication.RESISTANT_DEPRESSION, diagnosis, Route.IV, "Ketamine",
                "0409-2053-10", new BigDecimal("10"), new BigDecimal("35"), new BigDecimal("3.5"), BigDecimal.ZERO, start.minusSeconds(1200), start, Optional.of(stop), stop.plusSeconds(3600),
                new ArrayList<>(), "pia", "Dr. Ada Vance", Optional.of(npi), 1, 6, "ketamine-iv", 1, "0".repeat(64));
    }

    private static List<String> faults(BillingStage stage, String file) {
        return ClaimFileInspection.of(stage.billing.file(BELLA, file), LocalDate.now(ZoneOffset.UTC).plusDays(1)).stream().map(Fault::where).toList();
    }

    private static String text(BillingStage stage, String file) {
        return new String(stage.billing.file(BELLA, file), StandardCharsets.US_ASCII).replace("\n", "");
    }
}
