package halcyon.bench.billing;

import halcyon.billing.internal.x12.Address;
import halcyon.billing.internal.x12.ProfessionalClaim;
import halcyon.billing.internal.x12.ProfessionalFile;
import halcyon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// An infusion with its drug, for as many patients as are asked for.
final class MadeClaims {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Address STREET = new Address("100 River St", "Portland", "OR", "97201-0001");

    private MadeClaims() {}

    static List<ProfessionalFile> alone(int claims) {
        return IntStream.range(0, claims).mapToObj(number -> file(List.of(claim(number)))).toList();
    }

    static ProfessionalFile together(int claims) {
        return file(IntStream.range(0, claims).mapToObj(MadeClaims::claim).toList());
    }

    private static ProfessionalFile file(List<ProfessionalClaim> claims) {
        return new ProfessionalFile(481, true, LocalDateTime.of(2026, 11, 23, 18, 2), new ProfessionalFile.Submitter("Halcyon Clinics", "HALCYON", "Billing office", "503-555-0100"),
                new ProfessionalFile.Receiver("Clearinghouse", "CLHS01"),
                List.of(new ProfessionalFile.Batch("Halcyon Portland", "1234567893", "261QM0850X", "93-1234567", STREET, Optional.empty(), claims)));
    }

    private static ProfessionalClaim claim(int number) {
        String name = "H-" + number;
        var drug = new ProfessionalClaim.Drug("00409-2053-10", new BigDecimal("3.5"), "ML");
        List<ProfessionalClaim.ServiceLine> lines = List.of(
                new ProfessionalClaim.ServiceLine(name + "L1", "96365", List.of(), "", Money.cents(24_000), BigDecimal.ONE, List.of(1), DAY, Optional.empty()),
                new ProfessionalClaim.ServiceLine(name + "L2", "J3490", List.of(), "Ketamine 35 mg IV", Money.cents(2_800), BigDecimal.ONE, List.of(1), DAY, Optional.of(drug)));
        return new ProfessionalClaim(name, new ProfessionalClaim.Subscriber("Muñoz", "Inés", "XYZ" + number, LocalDate.of(1985, 4, 2), "F", new Address("22 Elm St", "Portland", "OR", "97202")),
                Optional.empty(), ProfessionalClaim.Insurer.first("Front Range Health", "60054", "CI"), "11", "1", Optional.empty(), Optional.of("A-" + number), List.of(),
                List.of("F33.2"), Optional.of(new ProfessionalClaim.Rendering("Vance", "Ada", "1245319599", "")), Optional.empty(), List.of(), lines);
    }
}
