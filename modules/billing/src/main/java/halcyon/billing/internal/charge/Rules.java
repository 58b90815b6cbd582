package halcyon.billing.internal.charge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of one day by which a session is charged; each finds the one that fits.
public record Rules(
        List<DrugRule> drugs, List<VisitLevel> visits, List<ProlongedRule> prolonged, List<TherapyLevel> therapies, List<ModifierRule> modifiers,
        Set<String> counted) {
    public static final Rules NONE = new Rules(List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

    public Rules {
        drugs = List.copyOf(drugs);
        visits = List.copyOf(visits);
        prolonged = List.copyOf(prolonged);
        therapies = List.copyOf(therapies);
        modifiers = List.copyOf(modifiers);
        counted = Set.copyOf(counted);
    }

    /// The program's own row before the one for all, then the greatest dose it begins above.
    Optional<DrugRule> drug(String drug, String route, String program, BigDecimal milligrams) {
        return drugs.stream()
                .filter(rule -> rule.fits(drug, route, program, milligrams))
                .max(Comparator.<DrugRule>comparingInt(rule -> rule.program().equals(program) ? 1 : 0).thenComparing(DrugRule::overMilligrams));
    }

    Optional<VisitLevel> visitByTime(boolean newPatient, long minutes) {
        return visits.stream()
                .filter(level -> level.newPatient() == newPatient && level.leastMinutes() <= minutes)
                .max(Comparator.comparingInt(VisitLevel::leastMinutes));
    }

    Optional<VisitLevel> visit(String code) {
        return visits.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    Optional<ProlongedRule> prolonged(String visit, String program) {
        return prolonged.stream()
                .filter(rule -> rule.visitCode().equals(visit) && (rule.program().equals("*") || rule.program().equals(program)))
                .max(Comparator.comparingInt(rule -> rule.program().equals("*") ? 0 : 1));
    }

    Optional<TherapyLevel> therapy(boolean withVisit, long minutes) {
        return therapies.stream()
                .filter(level -> level.withVisit() == withVisit && level.leastMinutes() <= minutes)
                .max(Comparator.comparingInt(TherapyLevel::leastMinutes));
    }

    /// Every code a rule can lead to.
    Set<String> codes() {
        return Stream.of(drugs.stream().map(DrugRule::code), visits.stream().map(VisitLevel::code), therapies.stream().map(TherapyLevel::code))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }
}
