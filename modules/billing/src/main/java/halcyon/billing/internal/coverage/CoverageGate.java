package halcyon.billing.internal.coverage;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

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
        LocalDate day = LocalDate.ofInstant(subject.slot().from(), directory.site(Actor.system("billing"), subject.site()).zone());
        return coverage.on(subject.patient(), day)
                .<Answer>map(known -> new Answer.Clear(known.shown()))
                .orElseGet(() -> new Answer.Trouble(Sentence.of("billing.coverage-unknown"), Sentence.of("billing.coverage-unknown-cure"), Optional.of(subject.slot().from())));
    }
}
