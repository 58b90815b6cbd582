package halcyon.billing.internal.coverage;

import halcyon.billing.Coverage;
import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Does a payer that authorizes this patient's treatment still do so on the day, with units left?
@Singleton
final class AuthorizationGate implements CourseGate {
    private final CoverageBook coverage;

    AuthorizationGate(CoverageBook coverage) {
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "billing.authorization";
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        return coverage.at(visits).stream().map(this::answer).toList();
    }

    private Answer answer(CoverageBook.Visit visit) {
        return switch (visit.payer().orElseGet(Coverage.SelfPay::new)) {
            case Coverage.SelfPay() -> new Answer.Clear(Sentence.of("billing.authorization-not-asked"));
            case Coverage.Insurer insurer -> insured(visit.subject(), insurer.payer().id(), visit.day());
        };
    }

    private Answer insured(Subject subject, long payer, LocalDate day) {
        Optional<String> number = coverage.authorizationOn(subject.patient(), payer, day);
        if (number.isPresent()) return new Answer.Clear(Sentence.of("billing.authorization-there", number.get()));
        if (!coverage.hasAuthorizations(subject.patient(), payer)) return new Answer.Clear(Sentence.of("billing.authorization-not-asked"));
        return new Answer.Trouble(Sentence.of("billing.authorization-missing"), Sentence.of("billing.authorization-missing-cure"), Optional.of(subject.slot().from()));
    }
}
