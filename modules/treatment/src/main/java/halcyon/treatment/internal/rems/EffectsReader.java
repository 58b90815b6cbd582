package halcyon.treatment.internal.rems;

import static halcyon.treatment.internal.rems.Programme.REMS;

import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.Discharges;
import halcyon.treatment.DissociationScore;
import halcyon.treatment.Observation;
import halcyon.treatment.Observations;
import halcyon.treatment.Session;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what the drug did to the patient: once she has left, for until then it may still come. "No" is said only where
/// somebody looked; the rest a person answers.
@Singleton
class EffectsReader {
    private static final Set<String> LOW = Set.of("breathing-low", "oxygen-low", "oxygen-critical");
    private static final int AWAKE = 5;

    private final Observations observations;
    private final AdverseEvents adverse;
    private final Discharges discharges;

    EffectsReader(Observations observations, AdverseEvents adverse, Discharges discharges) {
        this.observations = observations;
        this.adverse = adverse;
        this.discharges = discharges;
    }

    void read(Session session, Facts facts) {
        if (session.startedAt().isEmpty() || session.dischargedAt().isEmpty()) return;
        var started = session.startedAt().get();
        var watched = session.vitals().stream()
                .filter(set -> set.struck().isEmpty() && set.at().isAfter(started))
                .toList();
        var seen = observations.observations(REMS, session.id());
        discharges.readiness(REMS, session.id()).minutesFromStart()
                .ifPresent(minutes -> facts.say("minutes-ready", String.valueOf(minutes)));
        sedation(watched, seen, facts);
        dissociation(observations.dissociationScores(REMS, session.id()), seen, started, facts);
        breathing(watched, seen, facts);
        serious(adverse.adverseEventsOf(REMS, session.id()), facts);
    }

    private static void sedation(List<Session.Vitals> watched, List<Observation> seen, Facts facts) {
        if (said("sedation", seen, Observation.Kind.SEDATION, facts)) return;
        watched.stream()
                .filter(set -> set.set().sedation().isPresent())
                .min(Comparator.comparingInt(set -> level(set.set().sedation())))
                .ifPresent(set -> {
                    var level = level(set.set().sedation());
                    facts.yesNo("sedation", level < AWAKE, "MOAA/S " + level + (level < AWAKE ? " " + facts.clock(set.at()) : ""));
                });
    }

    private static int level(OptionalInt sedation) {
        return sedation.orElse(AWAKE);
    }

    /// Above what was scored before the drug.
    private static void dissociation(List<DissociationScore.Taken> scores, List<Observation> seen, Instant started, Facts facts) {
        if (said("dissociation", seen, Observation.Kind.DISSOCIATION, facts)) return;
        var before = scores.stream().filter(taken -> !taken.at().isAfter(started)).mapToInt(taken -> taken.score().total()).max().orElse(0);
        scores.stream()
                .filter(taken -> taken.at().isAfter(started))
                .max(Comparator.comparingInt(taken -> taken.score().total()))
                .ifPresent(taken -> facts.yesNo(
                        "dissociation", taken.score().total() > before, "CADSS-6 " + taken.score().total() + " " + facts.clock(taken.at())));
    }

    private static void breathing(List<Session.Vitals> watched, List<Observation> seen, Facts facts) {
        watched.stream()
                .min(Comparator.comparingInt(set -> set.set().oxygen()))
                .ifPresent(set -> facts.say("oximeter-lowest", String.valueOf(set.set().oxygen()), facts.clock(set.at())));
        if (said("respiratory-depression", seen, Observation.Kind.RESPIRATORY_DEPRESSION, facts) || watched.isEmpty()) return;
        // a low value may have many reasons: then a person judges
        var low = watched.stream().flatMap(set -> set.alerts().stream()).anyMatch(LOW::contains);
        if (!low) facts.yesNo("respiratory-depression", false, "");
    }

    private static void serious(List<AdverseCase> cases, Facts facts) {
        var serious = cases.stream().filter(found -> found.event().serious()).toList();
        facts.yesNo(
                "serious-event",
                !serious.isEmpty(),
                serious.stream().map(found -> facts.clock(found.at()) + " " + found.event().what()).collect(Collectors.joining("; ")));
    }

    private static boolean said(String code, List<Observation> seen, Observation.Kind kind, Facts facts) {
        var times = seen.stream().filter(found -> found.kind() == kind).map(found -> span(found, facts)).collect(Collectors.joining(", "));
        if (times.isEmpty()) return false;
        facts.yesNo(code, true, times);
        return true;
    }

    private static String span(Observation found, Facts facts) {
        return facts.clock(found.began()) + found.passed().map(at -> "–" + facts.clock(at)).orElse("");
    }
}
