package halcyon.protocol.internal;

import halcyon.protocol.Protocol;
import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// What must be true of a document before anyone may sign it: it has to be possible to carry out.
final class Soundness {
    private static final int CELL_MINUTES = 5;

    private Soundness() {}

    /// The first thing wrong, if there is one.
    static Optional<Sentence> trouble(Protocol protocol) {
        var calendar = protocol.calendar();
        if (!protocol.code().matches("[a-z0-9][a-z0-9-]{2,59}")) return refused("protocol.code-malformed", protocol.code());
        if (protocol.title().isBlank() || protocol.source().isBlank()) return refused("protocol.text-missing");
        if (protocol.indications().isEmpty()) return refused("protocol.no-indication");
        if (protocol.to().isPresent() && !protocol.from().isBefore(protocol.to().get())) return refused("protocol.never-in-force");
        if (calendar.sessions() < 1 || calendar.sessions() > 60) return refused("protocol.sessions", calendar.sessions());
        if (gapsAreWrong(calendar)) return refused("protocol.gaps", calendar.minimumGapDays(), calendar.maximumGapDays());
        if (shortestCourseDays(calendar) > calendar.withinDays())
            return refused("protocol.does-not-fit", calendar.sessions(), shortestCourseDays(calendar), calendar.withinDays());
        if (phasesAreWrong(calendar)) return refused("protocol.phases", CELL_MINUTES);
        return clinical(protocol);
    }

    private static Optional<Sentence> clinical(Protocol protocol) {
        var dose = protocol.dose();
        var monitoring = protocol.monitoring();
        if (dose.milligramsPerKilogram().signum() <= 0 || dose.ceilingMilligrams().signum() <= 0 || dose.infusionMinutes() < 1)
            return refused("protocol.dose");
        if (monitoring.duringMinutes().isEmpty() || !rising(monitoring.duringMinutes()) || monitoring.afterEveryMinutes() < 1)
            return refused("protocol.vitals-clock");
        if (monitoring.patientsPerObserver() < 1) return refused("protocol.observer");
        return Optional.empty();
    }

    private static boolean gapsAreWrong(Protocol.Calendar calendar) {
        return calendar.minimumGapDays() < 1 || calendar.maximumGapDays() < calendar.minimumGapDays();
    }

    private static int shortestCourseDays(Protocol.Calendar calendar) {
        return (calendar.sessions() - 1) * calendar.minimumGapDays() + 1;
    }

    private static boolean phasesAreWrong(Protocol.Calendar calendar) {
        return calendar.administrationMinutes() < 1
                || calendar.preparationMinutes() < 0
                || calendar.monitoringMinutes() < 0
                || calendar.dischargeMinutes() < 0
                || calendar.turnoverMinutes() < 0
                || calendar.chairMinutes() % CELL_MINUTES != 0
                || calendar.turnoverMinutes() % CELL_MINUTES != 0
                || calendar.chairMinutes() + calendar.turnoverMinutes() > 12 * 60;
    }

    private static boolean rising(List<Integer> minutes) {
        for (var i = 1; i < minutes.size(); i++) if (minutes.get(i) <= minutes.get(i - 1)) return false;
        return minutes.getFirst() == 0;
    }

    private static Optional<Sentence> refused(String key, Object... arguments) {
        return Optional.of(Sentence.of(key, arguments));
    }
}
