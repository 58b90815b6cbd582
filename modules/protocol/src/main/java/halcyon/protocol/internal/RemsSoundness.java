package halcyon.protocol.internal;

import static halcyon.protocol.internal.Soundness.refused;

import halcyon.protocol.PhaseKind;
import halcyon.protocol.Protocol;
import halcyon.protocol.VisitType;
import halcyon.shared.Sentence;
import java.util.Locale;
import java.util.Optional;

/// Esketamine by its REMS: watched long enough after it was given, a prescriber on site while it is given and after.
final class RemsSoundness {
    private RemsSoundness() {}

    static Optional<Sentence> trouble(Protocol protocol, StandingRules.Limits limits) {
        if (!protocol.drug().toLowerCase(Locale.ROOT).contains("esketamine")) return Optional.empty();
        for (var visit : protocol.calendar().visits()) {
            if (!visit.hasAdministration()) continue;
            if (visit.minutes(PhaseKind.MONITORING) < limits.esketamineMinutes())
                return refused("protocol.rems-minutes", visit.name(), limits.esketamineMinutes());
            if (lacksPrescriber(visit)) return refused("protocol.rems-prescriber", visit.name());
        }
        return Optional.empty();
    }

    private static boolean lacksPrescriber(VisitType visit) {
        return visit.phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.ADMINISTRATION || phase.kind() == PhaseKind.MONITORING)
                .anyMatch(phase -> !phase.prescriber());
    }
}
