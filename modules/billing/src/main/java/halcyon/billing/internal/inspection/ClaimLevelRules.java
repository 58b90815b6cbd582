package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Rules about one claim: its sum, frequency, diagnoses, attachments and accident.
final class ClaimLevelRules {
    private static final LocalDate ICD_10 = LocalDate.of(2015, 10, 1); // 45 CFR 162.1002
    private static final int MOST_FIGURES = 10;

    static final List<ClaimRule> RULES = List.of(
            new ClaimRule("2300", "CLM", "CLM02", "sum", (loop, clm, today) -> Cents.of(clm.element(2)) != charges(loop)),
            new ClaimRule("2300", "CLM", "CLM02", "amount", (loop, clm, today) -> !amount(clm.element(2))),
            new ClaimRule("2300", "CLM", "CLM05-3", "replaces", (loop, clm, today) -> Forms.fits(clm.component(5, 3), "[78]") && loop.one("REF", "F8").isEmpty()),
            new ClaimRule("2300", "CLM", "CLM05-3", "medicare-replaces", (loop, clm, today) -> clm.component(5, 3).equals("7") && filing(loop).equals("MB")),
            new ClaimRule("2300", "CLM", "CLM11", "accident-date", (loop, clm, today) -> accident(clm) && loop.one("DTP", "439").isEmpty()),
            new ClaimRule("2300", "CLM", "CLM11-4", "accident-state", (loop, clm, today) -> causes(clm).contains("AA") && clm.component(11, 4).isEmpty() && clm.component(11, 5).isEmpty()),
            new ClaimRule("2300", "HI", "HI01", "icd-9", ClaimLevelRules::outdated),
            new ClaimRule("2300", "HI", "HI", "icd-mixed", (loop, hi, today) -> principal(hi) && mixed(hi)),
            new ClaimRule("2300", "HI", "HI", "diagnosis-dot", (loop, hi, today) -> codes(hi).stream().anyMatch(code -> code.contains("."))),
            new ClaimRule("2300", "HI", "HI", "diagnosis-form", (loop, hi, today) -> hi.component(1, 1).equals("ABK")
                    && codes(hi).stream().anyMatch(code -> !Forms.fits(code.replace(".", ""), "[A-Z]\\d[0-9A-Z][0-9A-Z]{0,4}"))),
            new ClaimRule("2300", "HI", "HI", "diagnosis-repeated", (loop, hi, today) -> principal(hi) && Set.copyOf(codes(hi)).size() < codes(hi).size()),
            new ClaimRule("2300", "PWK", "PWK06", "attachment", (loop, pwk, today) -> !pwk.element(2).equals("AA") && !(pwk.element(5).equals("AC") && pwk.has(6))),
            new ClaimRule("2300", "DTP", "DTP03", "date-after-today", (loop, dtp, today) -> Forms.fits(dtp.element(1), "431|454|304|439|455|471") && ElementCheck.day(dtp.element(3)).map(today::isBefore).orElse(false)));

    private ClaimLevelRules() {}

    private static long charges(Loop claim) {
        long sum = 0;
        for (Loop line : claim.loops()) if (line.name().equals("2400")) sum += Cents.of(line.element("SV1", 2));
        return sum;
    }

    /// Not negative, whole cents, at most ten figures.
    static boolean amount(String value) {
        return Forms.fits(value, "\\d*(\\.\\d{1,2})?") && value.replace(".", "").length() <= MOST_FIGURES;
    }

    static String filing(Loop inClaim) {
        return inClaim.around("2000B").map(level -> level.element("SBR", 9)).orElse("");
    }

    private static boolean accident(Segment clm) {
        return causes(clm).stream().anyMatch(cause -> cause.equals("AA") || cause.equals("OA"));
    }

    private static List<String> causes(Segment clm) {
        return Stream.of(clm.component(11, 1), clm.component(11, 2), clm.component(11, 3)).filter(cause -> !cause.isEmpty()).toList();
    }

    private static boolean outdated(Loop claim, Segment hi, LocalDate today) {
        return hi.component(1, 1).equals("BK") && ServiceDays.first(claim).map(day -> !day.isBefore(ICD_10)).orElse(false);
    }

    private static boolean principal(Segment hi) {
        return Forms.fits(hi.component(1, 1), "ABK|BK");
    }

    private static boolean mixed(Segment hi) {
        boolean ten = hi.component(1, 1).equals("ABK");
        for (int n = 2; n <= hi.elements().size(); n++) if (hi.has(n) && hi.component(n, 1).equals("ABF") != ten) return true;
        return false;
    }

    static List<String> codes(Segment hi) {
        List<String> codes = new ArrayList<>();
        for (int n = 1; n <= hi.elements().size(); n++) if (hi.has(n)) codes.add(hi.component(n, 2));
        return codes;
    }
}
