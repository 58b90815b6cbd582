package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportsTest {
    @Test
    void everyFigureIsTheSumOfItsList() {
        try (BillingStage stage = new BillingStage()) {
            Reports reports = stage.halcyon.getBean(Reports.class);
            LocalDate today = LocalDate.now(stage.halcyon.getBean(Clock.class).withZone(ZoneOffset.UTC));
            reports.contract(BELLA, stage.payer, "96365", today.minusDays(400), Money.parse("200"));
            reports.contract(BELLA, stage.payer, "96365", today.minusDays(30), Money.parse("999"));
            reports.contract(BELLA, stage.payer, "96365", today.minusDays(30), Money.parse("240"));
            reports.contract(BELLA, stage.payer, "J3490", today.minusDays(30), Money.parse("25"));
            answered(stage, "200", "CAS*CO*45*10~\nCAS*PR*2*50", "CAS*CO*45*8");
            answered(stage, "0", "CAS*CO*197*240", "CAS*CO*197*28");

            List<AnsweredClaim> claims = reports.answered(BELLA, today.minusDays(1), today.plusDays(1));
            Performance sums = Performance.of(claims);
            assertEquals(List.of(2, 1, 1), List.of(sums.answered(), sums.firstPass(), sums.refused()));
            assertEquals(List.of(Map.entry("CO-197", 1)), sums.reasons());
            assertEquals(Optional.of(0L), sums.medianDays());
            assertEquals(List.of(Money.parse("250"), Money.parse("265"), Money.parse("15")), List.of(sums.allowed(), sums.contracted(), sums.missing()));
            assertEquals(1, sums.underpaid());
            assertTrue(reports.answered(BELLA, today.minusDays(9), today.minusDays(2)).isEmpty());
            Actor elsewhere = new Actor("ben", "Ben", Set.of(Role.BILLING), Set.of(SiteId.of("boise")), false);
            assertTrue(reports.answered(elsewhere, today.minusDays(1), today.plusDays(1)).isEmpty());
            Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(BillingStage.SITE), false);
            assertThrows(NotPermitted.class, () -> reports.answered(nurse, today, today));
            assertThrows(NotPermitted.class, () -> reports.contract(nurse, 1, "96365", today, Money.ZERO));
            assertThrows(IllegalArgumentException.class, () -> reports.contract(BELLA, 1, "963", today, Money.ZERO));
        }
    }

    @Test
    void sharesAreRoundedOnceAndNothingOfNothingIsADash() {
        assertEquals(List.of("100.0", "33.3", "66.7", "0.0", "–"),
                List.of(Performance.percent(2, 2), Performance.percent(1, 3), Performance.percent(2, 3), Performance.percent(0, 7), Performance.percent(0, 0)));
    }

    private static void answered(BillingStage stage, String paid, String first, String second) {
        PatientId patient = stage.insured("Reported" + paid);
        stage.sign(patient, 40);
        ClaimLine claim = stage.drafted(patient);
        stage.billing.submit(BELLA, Set.of(claim.id()));
        String lines = paid.equals("0") ? "0" : "180";
        Receipt receipt = stage.billing.receive(BELLA, "report.835", Answer.remittance(paid, "REP" + paid, "CLP*" + claim.number() + "*1*268*" + paid + "**12*I1*11*1",
                "NM1*QC*1*RUIZ*ANA", "SVC*HC:96365*240*" + lines + "**1", first, "SVC*HC:J3490*28*" + (paid.equals("0") ? "0" : "20") + "**1", second));
        assertEquals(Receipt.Outcome.POSTED, receipt.lines().getFirst().outcome(), receipt.toString());
    }
}
