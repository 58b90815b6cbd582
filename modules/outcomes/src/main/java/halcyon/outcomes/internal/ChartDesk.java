package halcyon.outcomes.internal;

import halcyon.outcomes.Chart;
import halcyon.outcomes.Chart.Verdict;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Score;
import halcyon.outcomes.internal.score.Change;
import halcyon.outcomes.internal.score.ScoringRule;
import halcyon.outcomes.internal.score.ScoringRules;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.treatment.Mark;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Draws the scores of a patient against the sessions and says what they mean.
@Singleton
class ChartDesk {
    private final Assessments assessments;
    private final ScoringRules rules;
    private final Treatments treatments;
    private final Clock clock;

    ChartDesk(Assessments assessments, ScoringRules rules, Treatments treatments, Clock clock) {
        this.assessments = assessments;
        this.rules = rules;
        this.treatments = treatments;
        this.clock = clock;
    }

    Chart chart(Actor actor, PatientId patient, String instrument) {
        var rule = rules.of(instrument, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var scores = assessments.of(patient.value(), instrument).stream().map(AssessmentRow::toScore).toList();
        var marks = treatments.marks(actor, patient);
        var baseline = baseline(scores, marks);
        var after = baseline.map(from -> since(scores, from)).orElse(List.of());
        return new Chart(
                instrument,
                rule.highest(),
                scores,
                marks,
                rule.bands(),
                baseline,
                verdict(rule, baseline, after),
                baseline.flatMap(from -> first(after, now -> Change.response(rule, from.total(), now))),
                baseline.flatMap(from -> first(after, now -> Change.evaluable(rule, from.total()) && Change.remission(rule, now))),
                rule.worseBy());
    }

    /// The newest baseline up to the first dose; the first of all when there is none before it.
    static Optional<Score> baseline(List<Score> scores, List<Mark> marks) {
        var firstDose = marks.stream().map(Mark::at).min(Instant::compareTo).orElse(Instant.MAX);
        var asked = scores.stream().filter(score -> score.occasion() == Occasion.BASELINE).toList();
        var before = asked.stream().filter(score -> !score.at().isAfter(firstDose)).reduce((older, newer) -> newer);
        return before.or(() -> asked.stream().findFirst());
    }

    private static List<Score> since(List<Score> scores, Score baseline) {
        return scores.stream().filter(score -> score.at().isAfter(baseline.at())).toList();
    }

    private static Verdict verdict(ScoringRule rule, Optional<Score> baseline, List<Score> after) {
        if (baseline.isEmpty()) return Verdict.NO_BASELINE;
        if (after.isEmpty()) return Verdict.NO_FOLLOW_UP;
        return Change.verdict(rule, baseline.get().total(), after.getLast().total());
    }

    private static Optional<Instant> first(List<Score> scores, IntPredicate holds) {
        return scores.stream().filter(score -> holds.test(score.total())).map(Score::at).findFirst();
    }
}
