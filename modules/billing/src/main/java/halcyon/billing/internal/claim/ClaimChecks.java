package halcyon.billing.internal.claim;

import halcyon.billing.Problem;
import halcyon.billing.internal.x12.Npi;
import halcyon.shared.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What would have a claim refused, asked before it is sent. One row a rule: where it stands in the 837P, when it is broken.
/// The words of rule `x` are `billing.check-x` and `billing.check-x-cure`.
public final class ClaimChecks {
    // 005010X222A1 2000B SBR09
    private static final Set<String> FILING_INDICATORS = Set.of("11", "12", "13", "14", "15", "16", "17", "AM", "BL", "CH", "CI", "DS", "FI", "HM", "LM",
            "MA", "MB", "MC", "OF", "TV", "VA", "WC", "ZZ");
    private static final List<Rule> RULES = List.of(
            new Rule("2010AA NM109", "billing-npi", facts -> !Npi.isValid(facts.site().npi())),
            new Rule("2010AA N3", "po-box", facts -> isPostBox(facts.site().street())),
            new Rule("2010AA N403", "site-zip", facts -> !facts.site().zip().replace("-", "").matches("\\d{9}")),
            new Rule("2010AA REF EI", "tax-id", facts -> !facts.site().taxId().replace("-", "").matches("\\d{9}")),
            new Rule("2000A PRV03", "taxonomy", facts -> !facts.site().taxonomy().matches("[0-9A-Z]{9}X")),
            new Rule("2310B NM109", "rendering-npi", facts -> !Npi.isValid(facts.renderingNpi())),
            new Rule("2010BB NM109", "payer", facts -> facts.payer().map(payer -> payer.payerId().isBlank()).orElse(true)),
            new Rule("2000B SBR09", "filing-indicator", facts -> facts.payer().map(payer -> !FILING_INDICATORS.contains(payer.filingIndicator())).orElse(false)),
            new Rule("2010BA NM109", "member-id", facts -> !memberIdFits(facts)),
            new Rule("2010BA N3", "patient-address", facts -> facts.patient().street().isBlank() || facts.patient().city().isBlank() || !facts.patient().state().matches("[A-Z]{2}")),
            new Rule("2010BA N403", "patient-zip", facts -> !facts.patient().zip().replace("-", "").matches("\\d{5}(\\d{4})?")),
            new Rule("2010BA DMG02", "birth-date", facts -> facts.patient().birthDate().isAfter(facts.claim().dateOfService())),
            new Rule("2010BA DMG03", "sex", facts -> !facts.patient().sex().matches("[FMU]")),
            new Rule("2300 CLM01", "number", facts -> !facts.claim().number().matches("[A-Za-z0-9-]{1,20}")),
            new Rule("2300 CLM02", "sum", facts -> facts.lines().stream().mapToLong(LineRow::chargeCents).sum() != facts.claim().chargeCents()),
            new Rule("2300 CLM05-1", "place", facts -> !facts.site().placeOfService().matches("\\d{2}")),
            new Rule("2300 CLM05-3", "replaces-nothing", facts -> facts.claim().frequency().matches("[78]") && facts.claim().payerControl() == null),
            new Rule("2300 HI", "diagnosis-form", facts -> !facts.claim().diagnosis().matches("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?")),
            new Rule("2300 HI", "diagnosis-billable", facts -> !facts.billableDiagnoses().contains(facts.claim().diagnosis())),
            new Rule("2300", "repeated", ClaimFacts::repeated),
            new Rule("2400", "no-lines", facts -> facts.lines().isEmpty() || facts.lines().size() > 50),
            new Rule("2400 DTP 472", "date-future", facts -> facts.claim().dateOfService().isAfter(facts.today())));
    private static final List<LineRule> LINE_RULES = List.of(
            new LineRule("2400 SV101-2", "code", (facts, line) -> !facts.rates().knows(line.code())),
            new LineRule("2400 SV101-3", "modifiers", (facts, line) -> !modifiersFit(line.modifierList())),
            new LineRule("2400 SV101-7", "description", (facts, line) -> facts.rates().mustDescribe(line.code()) && line.description().isBlank()),
            new LineRule("2400 SV102", "fee", (facts, line) -> line.chargeCents() <= 0),
            new LineRule("2400 SV104", "units", (facts, line) -> line.units().signum() <= 0 || line.units().stripTrailingZeros().scale() > 0),
            new LineRule("2400 SV104", "most-units", (facts, line) -> facts.rates().mostUnits(line.code()).map(most -> line.units().intValue() > most).orElse(false)),
            new LineRule("2410 LIN03", "ndc", (facts, line) -> facts.rates().mustDescribe(line.code()) && !ndcFits(line)),
            new LineRule("2410 CTP04", "ndc-quantity", (facts, line) -> line.ndc() != null && !quantityFits(line)));

    private ClaimChecks() {}

    public static List<Problem> of(ClaimFacts facts) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : RULES) if (rule.broken.test(facts)) problems.add(problem(rule.where, rule.word));
        for (LineRow line : facts.lines()) {
            for (LineRule rule : LINE_RULES) {
                if (rule.broken.test(facts, line)) problems.add(problem(rule.where + ", line " + line.number(), rule.word, line.code()));
            }
        }
        return problems;
    }

    private static Problem problem(String where, String word, Object... arguments) {
        return new Problem(where, Sentence.of("billing.check-" + word, arguments), Sentence.of("billing.check-" + word + "-cure", arguments));
    }

    private static boolean isPostBox(String street) {
        return street.matches("(?i).*\\b(p\\.?\\s*o\\.?\\s*box|post office box|lock\\s?box)\\b.*");
    }

    // the Medicare Beneficiary Identifier has eleven places of a fixed pattern; CMS
    private static boolean memberIdFits(ClaimFacts facts) {
        String member = facts.claim().memberId();
        boolean medicare = facts.payer().map(payer -> payer.filingIndicator().equals("MB")).orElse(false);
        if (medicare) return member.replace("-", "").matches("[1-9][A-Z][A-Z0-9]\\d[A-Z][A-Z0-9]\\d[A-Z]{2}\\d{2}");
        return member.matches("[A-Za-z0-9-]{2,80}");
    }

    private static boolean modifiersFit(List<String> modifiers) {
        return modifiers.size() <= 4 && modifiers.stream().allMatch(one -> one.matches("[A-Z0-9]{2}")) && Set.copyOf(modifiers).size() == modifiers.size();
    }

    private static boolean ndcFits(LineRow line) {
        String ndc = line.ndc();
        return ndc != null && ndc.matches("\\d{11}");
    }

    private static boolean quantityFits(LineRow line) {
        var quantity = line.ndcQuantity();
        return quantity != null && quantity.signum() > 0;
    }

    private record Rule(String where, String word, Predicate<ClaimFacts> broken) {}

    private record LineRule(String where, String word, java.util.function.BiPredicate<ClaimFacts, LineRow> broken) {}
}
