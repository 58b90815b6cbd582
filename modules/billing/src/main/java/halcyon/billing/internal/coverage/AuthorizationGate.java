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

/// Does a payer that authorizes this patient's treatment still do so on the day, with units left?
@Singleton
final class AuthorizationGate implements Gate {
    private final CoverageBook coverage;
    private final Directory directory;

    AuthorizationGate(CoverageBook coverage, Directory directory) {
        this.coverage = coverage;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "billing.authorization";
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
        return switch (payers.apply(day).orElseGet(Coverage.SelfPay::new)) {
            case Coverage.SelfPay() -> new Answer.Clear(Sentence.of("billing.authorization-not-asked"));
            case Coverage.Insurer insurer -> insured(subject, insurer.payer().id(), day);
        };
    }

    private Answer insured(Subject subject, long payer, LocalDate day) {
        Optional<String> number = coverage.authorizationOn(subject.patient(), payer, day);
        if (number.isPresent()) return new Answer.Clear(Sentence.of("billing.authorization-there", number.get()));
        if (!coverage.hasAuthorizations(subject.patient(), payer)) return new Answer.Clear(Sentence.of("billing.authorization-not-asked"));
        return new Answer.Trouble(Sentence.of("billing.authorization-missing"), Sentence.of("billing.authorization-missing-cure"), Optional.of(subject.slot().from()));
    }
}
