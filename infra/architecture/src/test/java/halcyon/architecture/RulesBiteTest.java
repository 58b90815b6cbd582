package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule catches what was planted for it in the packages `violations`, and says how to cure it.
class RulesBiteTest {
    static List<Arguments> planted() {
        return List.of(
                Arguments.of(Rules.MODULE_MAP, "halcyon.scheduling.violations", List.of("ReachesRight")),
                Arguments.of(Rules.MODULE_MAP, "halcyon.nowhere.violations", List.of("BelongsNowhere is in no part")),
                Arguments.of(Rules.PUBLISHED_PACKAGES, "halcyon.treatment.violations", List.of("ReachesInside")),
                Arguments.of(Rules.PURE_SHARED, "halcyon.shared.violations", List.of("KnowsFramework")),
                Arguments.of(Rules.NO_VAADIN_BELOW_UI, "halcyon.treatment.violations", List.of("KnowsVaadin")),
                Arguments.of(Rules.NO_SQL_IN_UI, "halcyon.ui.violations", List.of("KnowsDatabase")),
                Arguments.of(
                        Rules.TIME,
                        "halcyon.consent.violations",
                        List.of("Instant.now()", "LocalDate.now(java.time.ZoneId)", "currentTimeMillis", "systemUTC")),
                Arguments.of(Rules.MONEY, "halcyon.billing.violations", List.of("price", "rate()", "BigDecimal.<init>(double)")),
                Arguments.of(
                        Rules.EVENTS,
                        "halcyon.outcomes.violations",
                        List.of("not in its module's root package", "not public", "past tense", "neither an id nor a value")),
                Arguments.of(Rules.NAMING, "halcyon.outcomes.violations", List.of("ScoreManager is named", "package named for its technique")));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void catchesWhatWasPlanted(ArchRule rule, String violations, List<String> said) {
        var result = rule.evaluate(new ClassFileImporter().importPackages(violations));
        assertTrue(result.hasViolation(), rule.getDescription());
        var report = result.getFailureReport().toString();
        for (var words : said) assertTrue(report.contains(words), words + " is not said in\n" + report);
        assertTrue(rule.getDescription().contains("because"), "a rule carries its cure: " + rule.getDescription());
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        var tried = new HashSet<>(planted().stream().map(arguments -> arguments.get()[0]).toList());
        assertEquals(Set.of(), Rules.ALL.stream().filter(rule -> !tried.contains(rule)).collect(Collectors.toSet()));
    }

    @Test
    void letsTheInjectedClockPass() {
        var report = Rules.TIME.evaluate(new ClassFileImporter().importPackages("halcyon.consent.violations")).getFailureReport();
        assertEquals(4, report.getDetails().size(), report.toString());
    }
}
