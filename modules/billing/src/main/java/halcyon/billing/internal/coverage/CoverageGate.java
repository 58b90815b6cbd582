package halcyon.billing.internal.coverage;

import halcyon.billing.Coverage;
import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Is it known who pays on the day?
@Singleton
final class CoverageGate implements Gate {
    private final CoverageBook coverage;
    private final Directory directory;

    CoverageGate(CoverageBook coverage, Directory directory) {
        this.coverage = coverage;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "billing.coverage";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        return askEach(checkpoint, List.of(subject)).getFirst();
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        var known = new HashMap<PatientId, Function<LocalDate, Optional<Coverage>>>();
        return visits.stream().map(visit -> answer(visit, known.computeIfAbsent(visit.patient(), coverage::of))).toList();
    }

    private Answer answer(Subject subject, Function<LocalDate, Optional<Coverage>> payers) {
        LocalDate day = LocalDate.ofInstant(subject.slot().from(), directory.site(Actor.system("billing"), subject.site()).zone());
        return payers.apply(day)
                .<Answer>map(known -> new Answer.Clear(known.shown()))
                .orElseGet(() -> new Answer.Trouble(Sentence.of("billing.coverage-unknown"), Sentence.of("billing.coverage-unknown-cure"), Optional.of(subject.slot().from())));
    }
}
