package halcyon.protocol.internal;

import halcyon.protocol.Flaw;
import halcyon.protocol.Flaw.Part;
import halcyon.protocol.Protocol;
import halcyon.protocol.VisitType;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What must be true of a document before anyone may sign it: it has to be possible to carry out.
@Singleton
class Soundness {
    private final StandingRules rules;

    Soundness(StandingRules rules) {
        this.rules = rules;
    }

    /// Everything wrong, the first of each part.
    List<Flaw> flaws(Protocol protocol) {
        var limits = rules.on(protocol.from());
        return Stream.of(
                        flaw(Part.CODE, code(protocol)),
                        flaw(Part.TEXTS, texts(protocol)),
                        flaw(Part.INDICATIONS, indications(protocol)),
                        flaw(Part.DATES, dates(protocol)),
                        flaw(Part.STAGES, StageSoundness.trouble(protocol.calendar())),
                        flaw(Part.VISITS, VisitSoundness.trouble(protocol.calendar(), limits).or(() -> rems(protocol, limits))),
                        flaw(Part.DOSE, whenDosed(protocol, dose(protocol.dose()))),
                        flaw(Part.VITALS, whenDosed(protocol, vitals(protocol.monitoring()))),
                        flaw(Part.OBSERVER, whenDosed(protocol, observer(protocol.monitoring()))),
                        flaw(Part.CARE, whenDosed(protocol, CareSoundness.trouble(protocol))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Flaw> flaw(Part part, Optional<Sentence> trouble) {
        return trouble.map(said -> new Flaw(part, said));
    }

    private static Optional<Sentence> code(Protocol protocol) {
        return protocol.code().matches("[a-z0-9][a-z0-9-]{2,59}") ? Optional.empty() : refused("protocol.code-malformed", protocol.code());
    }

    private static Optional<Sentence> texts(Protocol protocol) {
        return protocol.title().isBlank() || protocol.source().isBlank() ? refused("protocol.text-missing") : Optional.empty();
    }

    private static Optional<Sentence> indications(Protocol protocol) {
        return protocol.indications().isEmpty() ? refused("protocol.no-indication") : Optional.empty();
    }

    private static Optional<Sentence> dates(Protocol protocol) {
        var never = protocol.to().filter(to -> !protocol.from().isBefore(to)).isPresent();
        return never ? refused("protocol.never-in-force") : Optional.empty();
    }

    /// What is said of a dose matters only where one is given.
    private static Optional<Sentence> whenDosed(Protocol protocol, Optional<Sentence> trouble) {
        return protocol.calendar().visits().stream().anyMatch(VisitType::hasAdministration) ? trouble : Optional.empty();
    }

    private static Optional<Sentence> rems(Protocol protocol, StandingRules.Limits limits) {
        return whenDosed(protocol, RemsSoundness.trouble(protocol, limits));
    }

    private static Optional<Sentence> dose(Protocol.Dose dose) {
        return doseIsWrong(dose) ? refused("protocol.dose") : Optional.empty();
    }

    private static Optional<Sentence> vitals(Protocol.Monitoring monitoring) {
        var minutes = monitoring.duringMinutes();
        return minutes.isEmpty() || !rising(minutes) || monitoring.afterEveryMinutes() < 1 ? refused("protocol.vitals-clock") : Optional.empty();
    }

    private static Optional<Sentence> observer(Protocol.Monitoring monitoring) {
        return monitoring.patientsPerObserver() < 1 ? refused("protocol.observer") : Optional.empty();
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
