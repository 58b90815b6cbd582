package halcyon.protocol.internal;

import halcyon.protocol.Protocol;
import halcyon.protocol.VisitType;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// What must be true of a document before anyone may sign it: it has to be possible to carry out.
@Singleton
class Soundness {
    private final StandingRules rules;

    Soundness(StandingRules rules) {
        this.rules = rules;
    }

    /// The first thing wrong, if there is one.
    Optional<Sentence> trouble(Protocol protocol) {
        if (!protocol.code().matches("[a-z0-9][a-z0-9-]{2,59}")) return refused("protocol.code-malformed", protocol.code());
        if (protocol.title().isBlank() || protocol.source().isBlank()) return refused("protocol.text-missing");
        if (protocol.indications().isEmpty()) return refused("protocol.no-indication");
        if (protocol.to().isPresent() && !protocol.from().isBefore(protocol.to().get())) return refused("protocol.never-in-force");
        var limits = rules.on(protocol.from());
        return StageSoundness.trouble(protocol.calendar())
                .or(() -> VisitSoundness.trouble(protocol.calendar(), limits))
                .or(() -> clinical(protocol, limits));
    }

    private static Optional<Sentence> clinical(Protocol protocol, StandingRules.Limits limits) {
        if (protocol.calendar().visits().stream().noneMatch(VisitType::hasAdministration)) return Optional.empty();
        var monitoring = protocol.monitoring();
        if (doseIsWrong(protocol.dose())) return refused("protocol.dose");
        if (monitoring.duringMinutes().isEmpty() || !rising(monitoring.duringMinutes()) || monitoring.afterEveryMinutes() < 1)
            return refused("protocol.vitals-clock");
        if (monitoring.patientsPerObserver() < 1) return refused("protocol.observer");
        var care = CareSoundness.trouble(protocol);
        if (care.isPresent()) return care;
        return RemsSoundness.trouble(protocol, limits);
    }

    private static boolean doseIsWrong(Protocol.Dose dose) {
        var byWeight = dose.milligramsPerKilogram().signum() > 0;
        var fixed = dose.fixedMilligrams();
        if (byWeight == !fixed.isEmpty()) return true;
        if (fixed.stream().anyMatch(amount -> amount.signum() <= 0 || amount.compareTo(dose.ceilingMilligrams()) > 0)) return true;
        return dose.ceilingMilligrams().signum() <= 0 || dose.infusionMinutes() < 1;
    }

    private static boolean rising(List<Integer> minutes) {
        for (var i = 1; i < minutes.size(); i++) if (minutes.get(i) <= minutes.get(i - 1)) return false;
        return minutes.getFirst() == 0;
    }

    static Optional<Sentence> refused(String key, Object... arguments) {
        return Optional.of(Sentence.of(key, arguments));
    }
}
