package halcyon.billing.internal.coverage;

import halcyon.billing.Billed;
import halcyon.billing.Coverage;
import halcyon.billing.Policy;
import halcyon.billing.RecordAuthorization;
import halcyon.billing.RecordPolicy;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who pays, by patient, day and session.
@Singleton
public class CoverageBook {
    private static final Actor SELF = Actor.system("billing");
    private final CoverageRows rows;
    private final Authorizations authorizations;
    private final Directory directory;
    private final Clock clock;

    CoverageBook(CoverageRows rows, Authorizations authorizations, Directory directory, Clock clock) {
        this.rows = rows;
        this.authorizations = authorizations;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public void set(Actor actor, PatientId patient, LocalDate from, Coverage coverage) {
        switch (coverage) {
            case Coverage.SelfPay() -> rows.put(patient.value(), from, null, null, actor.subject(), now());
            case Coverage.Insurer insurer -> rows.put(patient.value(), from, insurer.payer().id(), insurer.memberId(), actor.subject(), now());
        }
    }

    /// Nothing recorded is empty: nobody has asked yet.
    @Transactional
    public Optional<Coverage> on(PatientId patient, LocalDate day) {
        return current(rows.of(patient.value()), 1, day).map(this::coverage);
    }

    /// A visit, its day at the site, and who pays first then and under which plan, as far as recorded.
    record Visit(Subject subject, LocalDate day, Optional<Coverage> payer, String plan) {}

    /// Who pays at each visit, looked up once a patient.
    @Transactional
    List<Visit> at(List<Subject> visits) {
        var known = new HashMap<PatientId, List<CoverageRow>>();
        return visits.stream().map(visit -> at(visit, known.computeIfAbsent(visit.patient(), patient -> rows.of(patient.value())))).toList();
    }

    private Visit at(Subject visit, List<CoverageRow> known) {
        var day = LocalDate.ofInstant(visit.slot().from(), directory.site(SELF, visit.site()).zone());
        Optional<CoverageRow> first = current(known, 1, day);
        return new Visit(visit, day, first.map(this::coverage), first.map(CoverageRow::plan).orElse(""));
    }

    /// The newest of a priority that has begun, unless it has ended.
    private static Optional<CoverageRow> current(List<CoverageRow> newestFirst, int priority, LocalDate day) {
        return newestFirst.stream().filter(row -> row.priority() == priority && row.begunBy(day)).findFirst().filter(row -> !row.endedBefore(day));
    }

    @Transactional
    List<Policy> policies(PatientId patient) {
        List<Policy> policies = new ArrayList<>();
        for (CoverageRow row : rows.of(patient.value())) {
            Policy policy = row.policy(this::payer);
            Optional<Policy> newer = policies.isEmpty() ? Optional.empty() : Optional.of(policies.getLast()).filter(one -> one.priority() == policy.priority());
            policies.add(newer.map(one -> policy.until(one.from().minusDays(1))).orElse(policy));
        }
        return policies;
    }

    /// The insurers of a day in their order; none when the patient pays.
    @Transactional
    public List<Policy> inOrder(PatientId patient, LocalDate day) {
        List<CoverageRow> known = rows.of(patient.value());
        return IntStream.rangeClosed(1, Policy.LOWEST)
                .mapToObj(priority -> current(known, priority, day))
                .flatMap(Optional::stream)
                .filter(row -> row.payerId() != null)
                .map(row -> row.policy(this::payer))
                .toList();
    }

    @Transactional
    void record(Actor actor, RecordPolicy command) {
        Optional<Policy.Holder> holder = command.holder();
        rows.deleteByPatientIdAndPriorityAndValidFrom(command.patient().value(), command.priority(), command.from());
        rows.save(new CoverageRow(null, command.patient().value(), command.from(), command.payer(), command.memberId(), actor.subject(), now(), command.priority(),
                command.plan(), command.to().orElse(null), holder.map(one -> one.relationship().name()).orElse("SELF"), holder.map(Policy.Holder::familyName).orElse(null),
                holder.map(Policy.Holder::givenName).orElse(null), holder.map(Policy.Holder::birthDate).orElse(null), holder.map(Policy.Holder::sex).orElse(null)));
    }

    /// Who is billed for a session: her wish first, then a notice signed before, then her payers in order.
    @Transactional
    public Billed billed(PatientId patient, long booking, LocalDate day) {
        if (isRestricted(booking)) return new Billed.ByHerWish();
        List<Policy> insurers = inOrder(patient, day);
        Optional<LocalDate> notice = rows.noticeOf(booking, patient.value());
        if (notice.isPresent() && !insurers.isEmpty()) return new Billed.WithNotice(insurers.getFirst().payer().orElseThrow(), notice.get());
        if (!insurers.isEmpty()) return new Billed.Insurers(insurers);
        return on(patient, day).isPresent() ? new Billed.SelfPay() : new Billed.Unknown();
    }

    @Transactional
    void notice(Actor actor, long booking, PatientId patient, LocalDate signedOn) {
        rows.notice(booking, patient.value(), signedOn, actor.subject(), now());
    }

    /// The modifier of a session with a signed notice; empty without one.
    @Transactional
    public Optional<String> noticeModifier(PatientId patient, long booking, LocalDate day) {
        return rows.noticeOf(booking, patient.value()).flatMap(signed -> rows.noticeModifier(day));
    }

    /// Who pays for a session that took place: what was recorded for the day, else the last before it though it has ended, else the
    /// first that ever was. A registered patient always has one; where it has not arrived yet the session waits for it.
    @Transactional
    public Coverage forSession(PatientId patient, LocalDate day) {
        return on(patient, day)
                .or(() -> rows.of(patient.value()).stream().filter(row -> row.priority() == 1 && row.begunBy(day)).findFirst().map(this::coverage))
                .or(() -> rows.first(patient.value()).map(this::coverage))
                .orElseThrow(() -> new IllegalStateException("who pays for patient " + patient + " has not arrived yet"));
    }

    private Coverage coverage(CoverageRow row) {
        Long payer = row.payerId();
        String member = row.memberId();
        if (payer == null || member == null) return new Coverage.SelfPay();
        return new Coverage.Insurer(payer(payer), member);
    }

    public Payer payer(long id) {
        return directory.payers(SELF).stream().filter(payer -> payer.id() == id).findFirst()
                .orElseThrow(() -> new halcyon.shared.Unknown("payer " + id));
    }

    @Transactional
    public void restrict(Actor actor, long booking, PatientId patient) {
        rows.restrict(booking, patient.value(), actor.subject(), now());
    }

    @Transactional
    public boolean isRestricted(long booking) {
        return rows.restrictions(booking) > 0;
    }

    @Transactional
    public void authorize(RecordAuthorization command) {
        authorizations.save(new AuthorizationRow(null, command.patient().value(), command.payer(), command.number(), command.from(), command.to(), command.units(), 0));
    }

    /// An authorization of the payer that covers the day and has units left.
    @Transactional
    public Optional<String> authorizationOn(PatientId patient, long payer, LocalDate day) {
        return authorizations.findByPatientIdAndPayerIdOrderByValidFrom(patient.value(), payer).stream()
                .filter(one -> one.covers(day) && one.left() > 0)
                .map(AuthorizationRow::number)
                .findFirst();
    }

    @Transactional
    public void use(long payer, String number) {
        authorizations.use(payer, number);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
