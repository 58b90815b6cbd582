package halcyon.billing.internal.coverage;

import halcyon.billing.Coverage;
import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.scheduling.Booking;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Does a payer that authorizes this patient's treatment still do so on the day, with a session left for this visit? Visits planned
/// already take theirs, in the order of their days.
@Singleton
final class AuthorizationGate implements CourseGate {
    private static final Actor SELF = Actor.system("billing");
    private final CoverageBook coverage;
    private final Authorizations authorizations;
    private final Directory directory;
    private final BeanProvider<Scheduling> scheduling;

    AuthorizationGate(CoverageBook coverage, Authorizations authorizations, Directory directory, BeanProvider<Scheduling> scheduling) {
        this.coverage = coverage;
        this.authorizations = authorizations;
        this.directory = directory;
        this.scheduling = scheduling;
    }

    @Override
    public String name() {
        return "billing.authorization";
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        List<CoverageBook.Visit> known = coverage.at(visits);
        Map<CoverageBook.Visit, Optional<Allotment.Given>> asked = new HashMap<>();
        known.stream().collect(Collectors.groupingBy(AuthorizationGate::key)).forEach((key, same) -> asked.putAll(allot(same)));
        return known.stream().map(visit -> answer(visit, asked)).toList();
    }

    /// A patient with an insurer; empty for visits nobody authorizes.
    private record Key(PatientId patient, long payer) {}

    private static Optional<Key> key(CoverageBook.Visit visit) {
        return visit.payer().flatMap(payer -> switch (payer) {
            case Coverage.SelfPay self -> Optional.empty();
            case Coverage.Insurer insurer -> Optional.of(new Key(visit.subject().patient(), insurer.payer().id()));
        });
    }

    /// What each visit got; nothing at all where the payer never authorized anything.
    private Map<CoverageBook.Visit, Optional<Allotment.Given>> allot(List<CoverageBook.Visit> visits) {
        Optional<Key> key = key(visits.getFirst());
        List<AuthorizationRow> rows = key.map(one -> authorizations.findByPatientIdAndPayerIdOrderByValidFrom(one.patient().value(), one.payer())).orElse(List.of());
        if (rows.isEmpty()) return Map.of();
        Allotment allotment = new Allotment();
        visits.forEach(allotment::asked);
        planned(key.orElseThrow().patient(), visits).forEach(booking -> {
            Instant at = booking.place().slot().from();
            allotment.planned(at, LocalDate.ofInstant(at, directory.site(SELF, booking.site()).zone()));
        });
        Map<CoverageBook.Visit, Allotment.Given> given = allotment.of(rows);
        return visits.stream().distinct().collect(Collectors.toMap(visit -> visit, visit -> Optional.ofNullable(given.get(visit))));
    }

    private List<Booking> planned(PatientId patient, List<CoverageBook.Visit> visits) {
        Set<Long> asked = visits.stream().flatMap(visit -> visit.subject().booking().stream()).collect(Collectors.toSet());
        return scheduling.get().bookingsOf(SELF, patient).stream().filter(booking -> booking.state().isOpen() && !asked.contains(booking.id().value())).toList();
    }

    private static Answer answer(CoverageBook.Visit visit, Map<CoverageBook.Visit, Optional<Allotment.Given>> asked) {
        Optional<Allotment.Given> given = asked.get(visit);
        if (given == null) return new Answer.Clear(Sentence.of("billing.authorization-not-asked"));
        return given.<Answer>map(AuthorizationGate::there).orElseGet(() -> new Answer.Trouble(Sentence.of("billing.authorization-missing"),
                Sentence.of("billing.authorization-missing-cure"), Optional.of(visit.subject().slot().from())));
    }

    private static Answer there(Allotment.Given given) {
        String key = given.left() == 0 ? "billing.authorization-last" : "billing.authorization-there";
        return new Answer.Clear(Sentence.of(key, given.number(), given.left()));
    }
}
