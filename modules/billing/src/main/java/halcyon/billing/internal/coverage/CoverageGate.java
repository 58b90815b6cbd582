package halcyon.billing.internal.coverage;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Is it known who pays on the day?
@Singleton
final class CoverageGate implements CourseGate {
    private final CoverageBook coverage;

    CoverageGate(CoverageBook coverage) {
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "billing.coverage";
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        return coverage.at(visits).stream().map(this::answer).toList();
    }

    private Answer answer(CoverageBook.Visit visit) {
        return visit.payer()
                .<Answer>map(known -> new Answer.Clear(known.shown()))
                .orElseGet(() -> new Answer.Trouble(Sentence.of("billing.coverage-unknown"), Sentence.of("billing.coverage-unknown-cure"), Optional.of(visit.subject().slot().from())));
    }
}
