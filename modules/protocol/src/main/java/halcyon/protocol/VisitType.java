package halcyon.protocol;

import halcyon.directory.ResourceKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A visit as phases in order. The patient keeps one seat for all of it.
public record VisitType(String name, List<Phase> phases) {
    /// The longest a visit may keep its seat, turnover included: no seat is planned beyond it.
    public static final Duration LONGEST = Duration.ofHours(12);

    public VisitType {
        phases = List.copyOf(phases);
    }

    /// Minutes the patient is in the seat.
    public int chairMinutes() {
        return minutes(phase -> phase.kind() != PhaseKind.TURNOVER);
    }

    /// Minutes the seat is blocked after that.
    public int turnoverMinutes() {
        return minutes(PhaseKind.TURNOVER);
    }

    public int minutes(PhaseKind kind) {
        return minutes(phase -> phase.kind() == kind);
    }

    /// Whether something is given; otherwise it is an assessment.
    public boolean hasAdministration() {
        return phases.stream().anyMatch(phase -> phase.kind() == PhaseKind.ADMINISTRATION);
    }

    public boolean hasObserver() {
        return phases.stream().anyMatch(Phase::hasObserver);
    }

    public boolean needsPump() {
        return phases.stream().anyMatch(Phase::pump);
    }

    public boolean needsPrescriber() {
        return phases.stream().anyMatch(Phase::prescriber);
    }

    /// The kinds of seat in which every phase can happen.
    public Set<ResourceKind> seats() {
        var kinds = EnumSet.allOf(ResourceKind.class);
        for (var phase : phases) if (!phase.seats().isEmpty()) kinds.retainAll(phase.seats());
        return kinds;
    }

    private int minutes(Predicate<Phase> which) {
        return phases.stream().filter(which).mapToInt(Phase::minutes).sum();
    }
}
