package halcyon.billing.internal.charge;

import halcyon.billing.ClaimId;
import halcyon.billing.DescribeVisit;
import halcyon.shared.Json;
import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Keeps what a session is charged by, and charges it.
@Singleton
public class SessionBook {
    private final FactRows facts;
    private final VisitRows visits;
    private final ScoredRows scored;
    private final RateBook rates;
    private final Json json;
    private final Clock clock;

    SessionBook(FactRows facts, VisitRows visits, ScoredRows scored, RateBook rates, Json json, Clock clock) {
        this.facts = facts;
        this.visits = visits;
        this.scored = scored;
        this.rates = rates;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(SessionSigned session) {
        if (facts.findById(session.session()).isEmpty()) facts.save(new FactRow(session.session(), json.write(session)));
    }

    /// The signed session behind a claim; sessions charged before facts were kept have none.
    @Transactional
    public Optional<SessionSigned> session(long session) {
        return facts.findById(session).map(row -> json.read(row.facts(), SessionSigned.class));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void describe(long session, DescribeVisit said, String by) {
        VisitRow row = VisitRow.of(session, said, by, clock.instant());
        if (visits.findById(session).isPresent()) visits.update(row);
        else visits.save(row);
    }

    @Transactional
    public Optional<DescribeVisit> described(long session, ClaimId claim) {
        return visits.findById(session).map(row -> row.said(claim));
    }

    /// What the session may be charged by a program's rules, as far as is known by now.
    @Transactional
    public Proposal propose(SessionSigned session, String program, Optional<String> onEveryLine) {
        Optional<VisitRow> visit = visits.findById(session.session());
        Optional<TimeSlot> visited = visit.flatMap(VisitRow::visit);
        List<String> instruments = scored.findByPatientIdAndScoredOn(session.patient().value(), session.dateOfService()).stream().map(ScoredRow::instrument).toList();
        SessionFacts known = new SessionFacts(session, program, visit.map(VisitRow::newPatient).orElse(false), visited,
                visit.flatMap(row -> Optional.ofNullable(row.visitLevel())), visit.flatMap(VisitRow::therapy), visit.map(VisitRow::drugSupplied).orElse(false), instruments, onEveryLine);
        return SessionCharges.of(known, rates.on(session.dateOfService()));
    }
}
