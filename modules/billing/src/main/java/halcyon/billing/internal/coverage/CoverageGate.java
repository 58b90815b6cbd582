package halcyon.billing.internal.coverage;

import halcyon.billing.Coverage;
import halcyon.billing.NetworkQuestion;
import halcyon.billing.NetworkStatus;
import halcyon.billing.ServiceFamily;
import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Is it known who pays on the day, and does the payer have the clinic and its people in its network for this treatment?
@Singleton
final class CoverageGate implements CourseGate {
    private static final Actor SELF = Actor.system("billing");
    private final CoverageBook coverage;
    private final Networks networks;
    private final Directory directory;

    CoverageGate(CoverageBook coverage, Networks networks, Directory directory) {
        this.coverage = coverage;
        this.networks = networks;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "billing.coverage";
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        Map<Long, List<NetworkRow>> known = new HashMap<>();
        return coverage.at(visits).stream().map(visit -> answer(visit, known)).toList();
    }

    private Answer answer(CoverageBook.Visit visit, Map<Long, List<NetworkRow>> known) {
        if (visit.payer().isEmpty()) return trouble(visit, Sentence.of("billing.coverage-unknown"), Sentence.of("billing.coverage-unknown-cure"));
        return switch (visit.payer().get()) {
            case Coverage.SelfPay self -> new Answer.Clear(self.shown());
            case Coverage.Insurer insurer -> insured(visit, insurer, known.computeIfAbsent(insurer.payer().id(), networks::of));
        };
    }

    private Answer insured(CoverageBook.Visit visit, Coverage.Insurer insurer, List<NetworkRow> known) {
        String payer = insurer.payer().name();
        return switch (status(visit, insurer.payer().id(), known)) {
            case INSIDE -> new Answer.Clear(Sentence.of("billing.network-inside", payer));
            case UNKNOWN -> new Answer.Clear(insurer.shown());
            case OUTSIDE -> trouble(visit, Sentence.of("billing.network-outside", payer), Sentence.of("billing.network-outside-cure", payer));
        };
    }

    /// Somebody outside makes the visit one outside.
    private NetworkStatus status(CoverageBook.Visit visit, long payer, List<NetworkRow> known) {
        if (known.isEmpty()) return NetworkStatus.UNKNOWN;
        Subject subject = visit.subject();
        List<NetworkStatus> said = people(subject, known)
                .map(npi -> Networks.answer(known, new NetworkQuestion(payer, visit.plan(), npi, subject.site(), ServiceFamily.of(subject.route()), visit.day())))
                .toList();
        if (said.contains(NetworkStatus.OUTSIDE)) return NetworkStatus.OUTSIDE;
        return said.contains(NetworkStatus.INSIDE) ? NetworkStatus.INSIDE : NetworkStatus.UNKNOWN;
    }

    /// Nobody in particular, and of the staff those who have a number of their own, where rows tell people apart.
    private Stream<String> people(Subject subject, List<NetworkRow> known) {
        if (known.stream().allMatch(row -> row.npi().isEmpty())) return Stream.of("");
        List<String> numbers = subject.staff().stream().flatMap(staff -> directory.staffMember(SELF, staff).npi().stream()).toList();
        return numbers.isEmpty() ? Stream.of("") : numbers.stream();
    }

    private static Answer trouble(CoverageBook.Visit visit, Sentence reason, Sentence cure) {
        return new Answer.Trouble(reason, cure, Optional.of(visit.subject().slot().from()));
    }
}
