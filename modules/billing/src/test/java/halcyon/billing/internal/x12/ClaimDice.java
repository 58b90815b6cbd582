package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Throws claims of every kind we send: own and dependent, with drugs, papers, replacements and voids, to first, second and third payers.
public final class ClaimDice {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final List<String> CODES = List.of("96365", "96366", "96372", "99214", "J3490", "G2083", "90837");
    private static final List<String> DIAGNOSES = List.of("F33.2", "F32.2", "F43.10", "F42.8", "F31.81", "R45.851");
    private static final List<String> NAMES = List.of("Muñoz", "O'Brien", "Smith-Jones", "Núñez y Peña", "Li", "van der Berg");
    private final Random random;

    public ClaimDice(long seed) {
        this.random = new Random(seed);
    }

    /// A file of so many claims.
    public ProfessionalFile file(int claims) {
        List<ProfessionalClaim> thrown = new ArrayList<>();
        for (int n = 0; n < claims; n++) thrown.add(claim(n));
        Address street = new Address("100 River St, Ste " + random.nextInt(900), "Portland", "OR", "97201-0001");
        return new ProfessionalFile(1 + random.nextInt(999_999_999), true, LocalDateTime.of(2026, 11, 23, 18, 2), new ProfessionalFile.Submitter("Halcyon Clinics", "HALCYON", "Billing office", "503-555-0100"),
                new ProfessionalFile.Receiver("Clearinghouse", "CLHS01"), List.of(new ProfessionalFile.Batch("Halcyon Portland", "1234567893", "261QM0850X", "93-1234567", street, Optional.of(new Address("PO Box 9", "Portland", "OR", "97201")), thrown)));
    }

    private ProfessionalClaim claim(int n) {
        List<ProfessionalClaim.ServiceLine> lines = new ArrayList<>();
        List<String> diagnoses = DIAGNOSES.subList(0, 1 + random.nextInt(DIAGNOSES.size()));
        for (int line = 1 + random.nextInt(6); line > 0; line--) lines.add(line("L" + n + "-" + line, diagnoses.size()));
        List<EarlierPayer> earlier = new ArrayList<>();
        for (int payer = random.nextInt(5) - 2; payer > 0; payer--) earlier.add(earlier(earlier.isEmpty() ? "P" : "S", lines));
        String frequency = random.nextInt(4) > 0 ? "1" : random.nextBoolean() ? "7" : "8";
        Address home = new Address("22 Elm St", "Portland", "OR", "97202");
        Optional<ProfessionalClaim.Dependent> child = random.nextInt(4) > 0 ? Optional.empty() : Optional.of(new ProfessionalClaim.Dependent("19", name(), "Kit", DAY.minusYears(9), "U", home));
        return new ProfessionalClaim("H-" + n, new ProfessionalClaim.Subscriber(name(), name(), "M" + n, DAY.minusYears(40), "F", home), child,
                new ProfessionalClaim.Insurer("Front Range Health", "60054", "CI", List.of("P", "S", "T").get(earlier.size()), Optional.empty()), "11", frequency,
                frequency.equals("1") ? Optional.empty() : Optional.of("ICN" + n), random.nextBoolean() ? Optional.of("A-" + n) : Optional.empty(),
                random.nextInt(5) > 0 ? List.of() : List.of(new ProfessionalClaim.Attachment("OZ", "FX", "PAPER" + n)), diagnoses,
                Optional.of(new ProfessionalClaim.Rendering(name(), "Ada", "1245319599", random.nextBoolean() ? "207L00000X" : "")),
                random.nextBoolean() ? Optional.empty() : Optional.of(new ProfessionalClaim.Facility("Halcyon Portland", "1679576722", new Address("100 River St", "Portland", "OR", "97201-0001"))), earlier, lines);
    }

    private ProfessionalClaim.ServiceLine line(String control, int diagnoses) {
        String code = CODES.get(random.nextInt(CODES.size()));
        boolean drug = code.equals("J3490");
        List<Integer> pointers = new ArrayList<>();
        for (int n = 1; n <= Math.min(4, diagnoses); n++) if (n == 1 || random.nextBoolean()) pointers.add(n);
        return new ProfessionalClaim.ServiceLine(control, code, random.nextInt(3) == 0 ? List.of("25", "59") : List.of(), drug ? "Ketamine 50 mg: given, IV*~" : "", Money.cents(1 + random.nextInt(99_999)),
                new BigDecimal(1 + random.nextInt(8)), pointers, DAY.minusDays(random.nextInt(300)), drug ? Optional.of(new ProfessionalClaim.Drug("00409-2053-10", new BigDecimal("3.50"), "ML")) : Optional.empty());
    }

    private EarlierPayer earlier(String order, List<ProfessionalClaim.ServiceLine> lines) {
        boolean whole = random.nextInt(3) == 0;
        List<EarlierPayer.Line> decided = new ArrayList<>();
        Money left = Money.ZERO;
        for (ProfessionalClaim.ServiceLine line : lines) {
            Money paid = Money.cents(random.nextLong(line.charge().cents() + 1));
            left = left.plus(paid);
            decided.add(new EarlierPayer.Line(decided.size() + 1, line.code(), line.modifiers(), line.units(), paid, split(line.charge().minus(paid))));
        }
        Money charge = lines.stream().map(ProfessionalClaim.ServiceLine::charge).reduce(Money.ZERO, Money::plus);
        Money off = whole ? Money.ZERO : Money.cents(random.nextLong(left.cents() + 1));
        return new EarlierPayer(order, "18", name(), name(), "OLD" + order, "Payer " + order, order.equals("P") ? "99999" : "88888", "CI", DAY, left.minus(off), Money.cents(random.nextInt(500)),
                whole ? split(charge.minus(left)) : split(off), whole ? List.of() : decided);
    }

    // up to nine reasons in up to three groups that make up the amount
    private List<Adjustment> split(Money amount) {
        List<Adjustment> parts = new ArrayList<>();
        Money rest = amount;
        for (int n = random.nextInt(9); n > 0 && rest.isPositive(); n--) {
            Money part = Money.cents(random.nextLong(rest.cents() + 1));
            parts.add(new Adjustment(List.of("CO", "PR", "OA").get(random.nextInt(3)), String.valueOf(1 + random.nextInt(250)), part));
            rest = rest.minus(part);
        }
        if (rest.isPositive()) parts.add(new Adjustment("CO", "45", rest));
        return parts;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
