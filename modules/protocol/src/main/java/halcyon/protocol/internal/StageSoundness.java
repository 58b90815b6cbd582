package halcyon.protocol.internal;

import static halcyon.protocol.internal.Soundness.refused;

import halcyon.protocol.Protocol;
import halcyon.protocol.Stage;
import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A course that some days could hold: stages with sessions, and gaps, drift and length that do not contradict each other.
final class StageSoundness {
    private static final int MOST_SESSIONS = 60;

    private StageSoundness() {}

    static Optional<Sentence> trouble(Protocol.Calendar calendar) {
        if (calendar.stages().isEmpty()) return refused("protocol.no-stage");
        for (var stage : calendar.stages()) {
            var trouble = trouble(stage, calendar);
            if (trouble.isPresent()) return trouble;
        }
        if (calendar.sessions() > MOST_SESSIONS || calendar.fewestSessions() < 1)
            return refused("protocol.sessions", calendar.sessions(), MOST_SESSIONS);
        if (hasHole(calendar.stages())) return refused("protocol.fewest-hole");
        return Optional.empty();
    }

    private static Optional<Sentence> trouble(Stage stage, Protocol.Calendar calendar) {
        if (calendar.visits().stream().noneMatch(visit -> visit.name().equals(stage.visit())))
            return refused("protocol.visit-unknown", stage.name(), stage.visit());
        if (stage.sessions() < 1) return refused("protocol.sessions", stage.sessions(), MOST_SESSIONS);
        if (stage.fewest() < 0 || stage.fewest() > stage.sessions())
            return refused("protocol.fewest", stage.name(), stage.fewest(), stage.sessions());
        if (stage.minimumGapDays() < 1 || stage.maximumGapDays() < stage.minimumGapDays())
            return refused("protocol.gaps", stage.minimumGapDays(), stage.maximumGapDays());
        var shortest = (stage.sessions() - 1) * stage.minimumGapDays() + 1;
        if (shortest > stage.withinDays()) return refused("protocol.does-not-fit", stage.sessions(), shortest, stage.withinDays());
        if (stage.driftDays() < 0) return refused("protocol.drift", stage.name());
        var stuck = unreachable(stage);
        return stuck.isPresent() ? refused("protocol.drift-contradicts", stage.name(), stuck.getAsInt() + 1) : Optional.empty();
    }

    /// The first session that no day can hold. The days a session can fall on are always one interval: the one before,
    /// widened by the gaps and cut by drift and length.
    private static OptionalInt unreachable(Stage stage) {
        var earliest = 0;
        var latest = 0;
        for (var k = 1; k < stage.sessions(); k++) {
            var even = 2L * k * stage.withinDays() / stage.sessions();
            earliest = Math.max(earliest + stage.minimumGapDays(), (int) Math.ceilDiv(even - 2L * stage.driftDays(), 2L));
            latest = Math.min(latest + stage.maximumGapDays(), (int) Math.floorDiv(even + 2L * stage.driftDays(), 2L));
            latest = Math.min(latest, stage.withinDays() - 1);
            if (earliest > latest) return OptionalInt.of(k);
        }
        return OptionalInt.empty();
    }

    /// A course is booked from its beginning: after a stage that may stay short, the rest must be free to be left out.
    private static boolean hasHole(List<Stage> stages) {
        var mayEnd = false;
        for (var stage : stages) {
            if (mayEnd && stage.fewest() > 0) return true;
            mayEnd = mayEnd || stage.fewest() < stage.sessions();
        }
        return false;
    }
}
