package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Rules about payers before this one: who they are and that their adjudication balances, claim and line.
final class CoordinationRules {
    private static final int LAST_AMOUNT = 18;

    static final List<ClaimRule> RULES = List.of(
            new ClaimRule("2300", "CLM", "SBR01", "cob-order", (loop, clm, today) -> repeats(orders(loop))),
            new ClaimRule("2300", "CLM", "SBR01", "cob-missing", CoordinationRules::firstPayerMissing),
            new ClaimRule("2300", "CLM", "SBR09", "cob-medicare", (loop, clm, today) -> Stream.concat(Stream.of(ClaimLevelRules.filing(loop)),
                    loop.loops("2320").stream().map(other -> other.element("SBR", 9))).filter("MB"::equals).count() > 1),
            new ClaimRule("2320", "SBR", "AMT02", "cob-paid", (loop, sbr, today) -> paid(loop).isEmpty() && (!lines(loop).isEmpty() || !loop.all("CAS").isEmpty())),
            new ClaimRule("2320", "SBR", "AMT02", "cob-claim", CoordinationRules::claimUnbalanced),
            new ClaimRule("2320", "SBR", "AMT02", "cob-sum", CoordinationRules::sumUnbalanced),
            new ClaimRule("2320", "SBR", "DTP03", "cob-date", CoordinationRules::dateTwiceOrNever),
            new ClaimRule("2320", "CAS", "CAS03", "cob-zero", (loop, cas, today) -> zero(cas)),
            new ClaimRule("2430", "CAS", "CAS03", "cob-zero", (loop, cas, today) -> zero(cas)),
            new ClaimRule("2430", "SVD", "SVD01", "cob-payer", (loop, svd, today) -> loop.around("2300").map(claim -> claim.loops("2320").stream().noneMatch(other -> payer(other).equals(svd.element(1)))).orElse(true)),
            new ClaimRule("2430", "SVD", "SVD02", "cob-line", CoordinationRules::lineUnbalanced));

    private CoordinationRules() {}

    private static List<String> orders(Loop claim) {
        return Stream.concat(claim.around("2000B").map(level -> level.element("SBR", 1)).stream(), claim.loops("2320").stream().map(other -> other.element("SBR", 1))).toList();
    }

    private static boolean repeats(List<String> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().filter(word -> !word.equals("U")).anyMatch(word -> !seen.add(word));
    }

    private static boolean firstPayerMissing(Loop claim, Segment clm, LocalDate today) {
        List<String> orders = orders(claim);
        return !orders.isEmpty() && !orders.getFirst().equals("P") && !orders.getFirst().equals("U") && !orders.contains("P");
    }

    private static String payer(Loop other) {
        return other.loop("2330B").map(loop -> loop.element("NM1", 9)).orElse("");
    }

    private static Optional<Segment> paid(Loop other) {
        return other.one("AMT", "D");
    }

    // what this payer said about the lines
    private static List<Loop> lines(Loop other) {
        if (other.parent() == null) return List.of();
        String payer = payer(other);
        return other.parent().loops("2400").stream().flatMap(line -> line.loops("2430").stream()).filter(line -> line.element("SVD", 1).equals(payer)).toList();
    }

    private static long adjustments(Loop loop) {
        long sum = 0;
        for (Segment cas : loop.all("CAS")) for (int n = 3; n <= LAST_AMOUNT; n += 3) sum += Cents.of(cas.element(n));
        return sum;
    }

    private static boolean claimUnbalanced(Loop other, Segment sbr, LocalDate today) {
        if (paid(other).isEmpty() || other.parent() == null) return false;
        long lines = lines(other).stream().mapToLong(CoordinationRules::adjustments).sum();
        return Cents.of(other.parent().element("CLM", 2)) != Cents.of(paid(other).get().element(2)) + adjustments(other) + lines;
    }

    private static boolean sumUnbalanced(Loop other, Segment sbr, LocalDate today) {
        List<Loop> lines = lines(other);
        if (paid(other).isEmpty() || lines.isEmpty()) return false;
        long paid = lines.stream().mapToLong(line -> Cents.of(line.element("SVD", 2))).sum();
        return Cents.of(paid(other).get().element(2)) != paid - adjustments(other);
    }

    // of an adjudication, either with the payer or with each line
    private static boolean dateTwiceOrNever(Loop other, Segment sbr, LocalDate today) {
        boolean withPayer = other.loop("2330B").flatMap(loop -> loop.one("DTP", "573")).isPresent();
        boolean withLines = !lines(other).isEmpty();
        return withPayer && withLines || paid(other).isPresent() && !withPayer && !withLines;
    }

    private static boolean zero(Segment cas) {
        for (int n = 3; n <= LAST_AMOUNT; n += 3) if (cas.has(n) && Cents.of(cas.element(n)) == 0) return true;
        return false;
    }

    private static boolean lineUnbalanced(Loop adjudicated, Segment svd, LocalDate today) {
        if (adjudicated.parent() == null) return false;
        return Cents.of(adjudicated.parent().element("SV1", 2)) != Cents.of(svd.element(2)) + adjustments(adjudicated);
    }
}
