package halcyon.billing.internal.claim;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.ChangeLine;
import halcyon.billing.ChargeSheet;
import halcyon.billing.Charges;
import halcyon.billing.ChargesChanged;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.billing.DescribeVisit;
import halcyon.billing.internal.charge.Proposal;
import halcyon.billing.internal.charge.RateBook;
import halcyon.billing.internal.charge.SessionBook;
import halcyon.billing.internal.coverage.CoverageBook;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Shows what a claim is charged by, and lets people add to it.
@Singleton
class ChargeDesk implements Charges {
    private static final Actor SELF = Actor.system("billing");
    private final Claims claims;
    private final SessionBook sessions;
    private final CoverageBook coverage;
    private final RateBook rates;
    private final ChangeRows changes;
    private final Directory directory;

    ChargeDesk(Claims claims, SessionBook sessions, CoverageBook coverage, RateBook rates, ChangeRows changes, Directory directory) {
        this.claims = claims;
        this.sessions = sessions;
        this.coverage = coverage;
        this.rates = rates;
        this.changes = changes;
        this.directory = directory;
    }

    @Override
    @Transactional
    public ChargeSheet chargeSheet(Actor actor, ClaimId id) {
        TABLE.require(actor, "chargeSheet");
        ClaimRow claim = mine(actor, "chargeSheet", id);
        Optional<SessionSigned> session = signed(claim);
        return new ChargeSheet(session.flatMap(one -> sessions.described(one.session(), id)), session.map(one -> propose(claim, one).notes()).orElse(List.of()),
                changes.findByClaimIdOrderById(claim.key()).stream().map(ChangeRow::change).toList());
    }

    @Override
    @Transactional
    public ChargesChanged describeVisit(Actor actor, DescribeVisit command) {
        TABLE.require(actor, "describeVisit");
        ClaimRow claim = mine(actor, "describeVisit", command.claim());
        if (isBooked(claim)) return refused("booked");
        Optional<SessionSigned> session = signed(claim);
        if (session.isEmpty()) return refused("no-facts");
        if (command.level().filter(Predicate.not(rates.on(claim.dateOfService())::knows)).isPresent()) return refused("code-unknown", command.level().orElseThrow());
        sessions.describe(session.get().session(), command, actor.name());
        claims.redraft(claim, Claims.numbered(claim.number(), propose(claim, session.get()).lines()));
        claims.note(actor, claim, "NOTE", Sentence.of("billing.step-charged-again"));
        return new ChargesChanged.Done();
    }

    @Override
    @Transactional
    public ChargesChanged changeLine(Actor actor, ChangeLine command) {
        TABLE.require(actor, "changeLine");
        ClaimRow claim = mine(actor, "changeLine", command.claim());
        if (isBooked(claim)) return refused("booked");
        LineRow line = claims.lines(claim).stream().filter(one -> one.number() == command.line()).findFirst()
                .orElseThrow(() -> new Unknown("line " + command.line() + " of claim " + claim.number()));
        Money fee = rates.on(claim.dateOfService()).fee(command.code());
        if (!fee.isPositive()) return refused("no-fee", command.code());
        LineRow changed = line.changed(command.code(), String.join(" ", command.modifiers()), command.units(), fee.times(command.units().longValueExact()).cents());
        claims.replace(claim, changed);
        changes.save(new ChangeRow(null, claim.key(), line.number(), line.brief(), changed.brief(), command.reason(), actor.name(), claims.now()));
        claims.note(actor, claim, "NOTE", Sentence.of("billing.step-line-changed", line.brief(), changed.brief(), command.reason()));
        return new ChargesChanged.Done();
    }

    private Proposal propose(ClaimRow claim, SessionSigned session) {
        return sessions.propose(session, program(claim), coverage.noticeModifier(session.patient(), session.booking(), session.dateOfService()));
    }

    private String program(ClaimRow claim) {
        Long id = claim.payerId();
        Payer payer = directory.payers(SELF).stream().filter(one -> id != null && one.id() == id).findFirst().orElseThrow(() -> new Unknown("payer " + id));
        return rates.program(payer, claim.dateOfService());
    }

    private Optional<SessionSigned> signed(ClaimRow claim) {
        return Optional.ofNullable(claim.sessionId()).flatMap(sessions::session);
    }

    /// What was sent once is in the books with its amount.
    private static boolean isBooked(ClaimRow claim) {
        return claim.state() != ClaimState.DRAFT || claim.submissionId() != null;
    }

    private static ChargesChanged refused(String word, Object... arguments) {
        return new ChargesChanged.Refused(Sentence.of("billing.charge-" + word, arguments));
    }

    private ClaimRow mine(Actor actor, String verb, ClaimId id) {
        ClaimRow claim = claims.get(id);
        TABLE.require(actor, verb, claim.siteId());
        return claim;
    }
}
