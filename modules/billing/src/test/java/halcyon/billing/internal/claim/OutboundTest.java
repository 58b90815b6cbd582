package halcyon.billing.internal.claim;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.billing.BillingStage;
import halcyon.billing.ClaimLine;
import halcyon.billing.ClaimState;
import halcyon.billing.Submitted;
import halcyon.billing.TakeOverClaim;
import halcyon.shared.DataFolder;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutboundTest {
    @Test
    void writesAfterACrashTheSameFileAndNoOther() throws IOException {
        try (BillingStage stage = new BillingStage()) {
            PatientId patient = stage.insured("Ruiz");
            stage.sign(patient, 40);
            ClaimLine draft = stage.drafted(patient);
            Path folder = stage.halcyon.getBean(DataFolder.class).folder(Outbound.FOLDER);

            // the process dies between the commit and the folder
            Submitted submitted = stage.halcyon.getBean(ClaimDesk.class).submit(BELLA, Set.of(draft.id()));
            Path file = folder.resolve(submitted.files().getFirst());
            assertFalse(Files.exists(file));

            assertEquals(submitted.files(), stage.billing.sendDue(BELLA).files());
            byte[] written = Files.readAllBytes(file);
            assertArrayEquals(stage.billing.file(BELLA, submitted.files().getFirst()), written);
            assertEquals(List.of(), stage.billing.sendDue(BELLA).files());
            try (var files = Files.list(folder)) {
                assertEquals(1, files.count());
            }
            assertEquals("1", stage.database.ask("SELECT COUNT(*) FROM billing_submission"));
            assertEquals(ClaimState.SUBMITTED, stage.billing.claim(BELLA, draft.id()).state());
        }
    }

    @Test
    void takesAClaimOverOnce() {
        try (BillingStage stage = new BillingStage()) {
            PatientId patient = stage.insured("Lind");
            TakeOverClaim command = new TakeOverClaim("OLD-1", patient, BillingStage.SITE, LocalDate.of(2026, 1, 5), stage.payer, "XYZ", "F33.2", Optional.empty(),
                    List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100"))));
            stage.billing.takeOver(BELLA, command);

            assertThrows(IllegalArgumentException.class, () -> stage.billing.takeOver(BELLA, command));
        }
    }
}
