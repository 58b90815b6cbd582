package halcyon.billing.internal.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.shared.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfessionalClaimWriterTest {
    @Test
    void writesOneInfusionWithItsDrug() throws IOException {
        byte[] written = ProfessionalClaimWriter.write(file());

        try (var golden = getClass().getResourceAsStream("/golden/infusion.837")) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.US_ASCII).replace("\n", "");
            assertEquals(expected.replace("~", "~\n"), new String(written, StandardCharsets.US_ASCII).replace("~", "~\n"));
        }
    }

    @Test
    void isReadBackWithItsEnvelopesInOrder() {
        List<Interchange> read = EnvelopeReader.read(ProfessionalClaimWriter.write(file()));

        assertEquals("000000481", read.getFirst().control());
        assertEquals(ProfessionalClaimWriter.VERSION, read.getFirst().transactions().getFirst().version());
    }

    private static ProfessionalFile file() {
        Address street = new Address("100 River St, Ste 200", "Portland", "OR", "97201-0001");
        var line = new ProfessionalClaim.ServiceLine("H-00001L1", "96365", List.of(), "", Money.parse("240"), BigDecimal.ONE, List.of(1),
                LocalDate.of(2026, 11, 3), Optional.empty());
        var drug = new ProfessionalClaim.ServiceLine("H-00001L2", "J3490", List.of(), "Ketamine 10 mg/mL, 35 mg IV", Money.parse("28.50"), BigDecimal.ONE,
                List.of(1), LocalDate.of(2026, 11, 3), Optional.of(new ProfessionalClaim.Drug("00409-2053-10", new BigDecimal("3.50"), "ML")));
        var claim = new ProfessionalClaim("H-00001",
                new ProfessionalClaim.Subscriber("Muñoz", "Inés", "XYZ123", LocalDate.of(1985, 4, 2), "F", new Address("22 Elm St", "Portland", "OR", "97202")), Optional.empty(),
                ProfessionalClaim.Insurer.first("Front Range Health", "60054", "CI"), "11", "1", Optional.empty(), Optional.of("A-88213"), List.of(), List.of("F33.2"),
                Optional.of(new ProfessionalClaim.Rendering("Vance", "Ada", "1245319599", "207L00000X")),
                Optional.of(new ProfessionalClaim.Facility("Halcyon Portland", "1679576722", street)), List.of(), List.of(line, drug));
        return new ProfessionalFile(481, true, LocalDateTime.of(2026, 11, 3, 18, 2),
                new ProfessionalFile.Submitter("Halcyon Clinics", "HALCYON", "Billing office", "503-555-0100"),
                new ProfessionalFile.Receiver("Clearinghouse", "CLHS01"),
                List.of(new ProfessionalFile.Batch("Halcyon Portland", "1234567893", "261QM0850X", "93-1234567", street, Optional.empty(), List.of(claim))));
    }
}
