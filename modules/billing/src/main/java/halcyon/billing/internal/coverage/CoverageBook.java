package halcyon.billing.internal.coverage;

import halcyon.billing.Coverage;
import halcyon.billing.RecordAuthorization;
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
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

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
        return rows.on(patient.value(), day).map(this::coverage);
    }

    /// A visit, its day at the site, and who pays then, as far as recorded.
    record Visit(Subject subject, LocalDate day, Optional<Coverage> payer) {}

    /// Who pays at each visit, looked up once a patient.
    @Transactional
    List<Visit> at(List<Subject> visits) {
        var known = new HashMap<PatientId, List<CoverageRow>>();
        return visits.stream().map(visit -> at(visit, known.computeIfAbsent(visit.patient(), patient -> rows.of(patient.value())))).toList();
    }

    private Visit at(Subject visit, List<CoverageRow> newestFirst) {
        var day = LocalDate.ofInstant(visit.slot().from(), directory.site(SELF, visit.site()).zone());
        return new Visit(visit, day, newestFirst.stream().filter(row -> !row.validFrom().isAfter(day)).findFirst().map(this::coverage));
    }

    /// Who pays for a session that took place: what was recorded for the day, else the first that ever was. A registered
    /// patient always has one; where it has not arrived yet the session waits for it.
    @Transactional
    public Coverage forSession(PatientId patient, LocalDate day) {
        return on(patient, day)
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

    /// Whether this payer ever authorized anything for the patient: then later sessions need a living one.
    @Transactional
    public boolean hasAuthorizations(PatientId patient, long payer) {
        return !authorizations.findByPatientIdAndPayerIdOrderByValidFrom(patient.value(), payer).isEmpty();
    }

    @Transactional
    public void use(long payer, String number) {
        authorizations.use(payer, number);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
