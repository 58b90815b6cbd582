package halcyon.protocol.internal;

import static halcyon.protocol.internal.Soundness.refused;

import halcyon.protocol.Phase;
import halcyon.protocol.PhaseKind;
import halcyon.protocol.Protocol;
import halcyon.protocol.VisitType;
import halcyon.shared.Sentence;
import java.util.HashSet;
import java.util.Optional;

/// Visits that one seat, one person and one pump could serve.
final class VisitSoundness {
    private static final int CELL_MINUTES = 5;
    private static final int MOST_WATCHED = 10;

    private VisitSoundness() {}

    static Optional<Sentence> trouble(Protocol.Calendar calendar, StandingRules.Limits limits) {
        var names = new HashSet<String>();
        for (var visit : calendar.visits()) {
            if (!names.add(visit.name())) return refused("protocol.visit-twice", visit.name());
            var trouble = trouble(visit, limits);
            if (trouble.isPresent()) return trouble;
        }
        return Optional.empty();
    }

    private static Optional<Sentence> trouble(VisitType visit, StandingRules.Limits limits) {
        if (visit.phases().stream().anyMatch(phase -> phase.minutes() < 1 || phase.minutes() % CELL_MINUTES != 0)
                || visit.chairMinutes() + visit.turnoverMinutes() > VisitType.LONGEST.toMinutes()
                || visit.chairMinutes() == 0) return refused("protocol.phases", CELL_MINUTES);
        if (turnoverIsNotLast(visit)) return refused("protocol.turnover-last", visit.name());
        if (visit.seats().isEmpty()) return refused("protocol.seats", visit.name());
        if (!visit.hasObserver()) return refused("protocol.nobody", visit.name());
        for (var phase : visit.phases()) {
            var trouble = trouble(visit, phase, limits);
            if (trouble.isPresent()) return trouble;
        }
        return Optional.empty();
    }

    private static Optional<Sentence> trouble(VisitType visit, Phase phase, StandingRules.Limits limits) {
        var kind = phase.kind();
        if (phase.patientsPerObserver() < 0 || phase.patientsPerObserver() > MOST_WATCHED)
            return refused("protocol.watched", visit.name(), MOST_WATCHED);
        if ((kind == PhaseKind.ADMINISTRATION || kind == PhaseKind.MONITORING) && !phase.hasObserver())
            return refused("protocol.unwatched", visit.name());
        if (phase.pump() && kind != PhaseKind.ADMINISTRATION) return refused("protocol.pump", visit.name());
        if (phase.billed() && (!phase.hasObserver() || phase.patientsPerObserver() > limits.billedPatients()))
            return refused("protocol.billed", visit.name(), limits.billedPatients());
        return Optional.empty();
    }

    private static boolean turnoverIsNotLast(VisitType visit) {
        var last = visit.phases().size() - 1;
        for (var i = 0; i < last; i++) if (visit.phases().get(i).kind() == PhaseKind.TURNOVER) return true;
        var end = visit.phases().get(last);
        return end.kind() == PhaseKind.TURNOVER && (end.hasObserver() || end.prescriber());
    }
}
