package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A file that ends too early is refused whole with the place where it ends, wherever it was cut; the whole file posts once.
class CutFilesTest {
    private static final int RANDOM_CUTS = Boolean.getBoolean("halcyon.soak") ? 1000 : 60;

    @Test
    void nothingOfACutFileIsPostedWhereverItIsCut() {
        try (BillingStage stage = new BillingStage()) {
            PatientId patient = stage.insured("Cut");
            stage.billing.takeOver(BELLA, new TakeOverClaim("CUT1", patient, BillingStage.SITE, LocalDate.of(2026, 1, 5), stage.payer, "XYZ1", "F33.2", Optional.empty(),
                    List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100")))));
            byte[] whole = Answer.remittance("80", "CUT", "CLP*CUT1*1*100*80*20*12*ICN1*11*1", "NM1*QC*1*DOE*JANE", "SVC*HC:96365*100*80**1", "DTM*472*20260105", "CAS*PR*2*20",
                    "REF*6R*L1", "AMT*B6*100", "LQ*HE*N1", "PLB*1234567893*20261231*WO:ICN0*0");
            TrialBalance before = stage.billing.trialBalance(BELLA);
            for (int cut : cuts(whole)) refused(stage, Arrays.copyOf(whole, cut));

            assertEquals(before, stage.billing.trialBalance(BELLA));
            assertEquals(List.of(), stage.billing.remittances(BELLA));
            assertEquals(Receipt.Outcome.POSTED, stage.billing.receive(BELLA, "whole.835", whole).lines().getFirst().outcome());
            assertEquals(Money.parse("20"), stage.billing.balance(BELLA, patient));
        }
    }

    /// After every segment, and at random bytes; never after the last sign that counts.
    private static Set<Integer> cuts(byte[] whole) {
        String text = new String(whole, StandardCharsets.US_ASCII);
        int end = text.lastIndexOf("IEA");
        Set<Integer> cuts = new TreeSet<>();
        for (int at = text.indexOf('~'); at >= 0 && at < end; at = text.indexOf('~', at + 1)) cuts.add(at + 1);
        Random random = new Random(LocalDate.now(java.time.ZoneOffset.UTC).toEpochDay());
        random.ints(RANDOM_CUTS, 0, end + "IEA*1*".length()).forEach(cuts::add);
        return cuts;
    }

    private static void refused(BillingStage stage, byte[] part) {
        Receipt receipt = stage.billing.receive(BELLA, "cut.835", part);
        String said = receipt.lines().getFirst().text().toString();
        assertFalse(receipt.takenIn(), part.length + " bytes: " + said);
        assertEquals(Receipt.Outcome.REFUSED, receipt.lines().getFirst().outcome());
        assertTrue(said.matches("(?s).*nterchange \\d+, segment \\d+ .*"), said);
    }
}
