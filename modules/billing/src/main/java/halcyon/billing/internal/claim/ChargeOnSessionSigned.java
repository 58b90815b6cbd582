package halcyon.billing.internal.claim;

import halcyon.billing.ClaimDrafted;
import halcyon.billing.ClaimState;
import halcyon.billing.Coverage;
import halcyon.billing.Policy;
import halcyon.billing.internal.charge.ChargedLine;
import halcyon.billing.internal.charge.RateBook;
import halcyon.billing.internal.charge.SessionBook;
import halcyon.billing.internal.coverage.CoverageBook;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A signed session becomes a draft claim, or the patient's own bill when she pays herself. Decided per session.
@Singleton
final class ChargeOnSessionSigned implements Listener<SessionSigned> {
    private static final Actor SELF = Actor.system("billing");
    private static final String SELF_PAY = "SELF"; // no program's own rules
    private final Claims claims;
    private final CoverageBook coverage;
    private final SessionBook sessions;
    private final RateBook rates;
    private final AlongsideBook alongside;
    private final Superbills superbills;
    private final Events events;

    ChargeOnSessionSigned(Claims claims, CoverageBook coverage, SessionBook sessions, RateBook rates, AlongsideBook alongside, Superbills superbills, Events events) {
        this.claims = claims;
        this.coverage = coverage;
        this.sessions = sessions;
        this.rates = rates;
        this.alongside = alongside;
        this.superbills = superbills;
        this.events = events;
    }

    @Override
    public Class<SessionSigned> hears() {
        return SessionSigned.class;
    }

    @Override
    public void on(Heard<SessionSigned> heard) {
        SessionSigned session = heard.event();
        sessions.keep(session);
        switch (whoPays(session)) {
            case Coverage.SelfPay() -> superbills.charge(session, sessions.propose(session, SELF_PAY, Optional.empty()).lines());
            case Coverage.Insurer insurer -> draft(session, insurer, proposed(session, insurer));
        }
    }

    private List<ChargedLine> proposed(SessionSigned session, Coverage.Insurer insurer) {
        Optional<String> notice = coverage.noticeModifier(session.patient(), session.booking(), session.dateOfService());
        return sessions.propose(session, rates.program(insurer.payer(), session.dateOfService()), notice).lines();
    }

    /// Who holds the policy, when that is not the patient.
    private Optional<Alongside.Holder> holder(SessionSigned session, Coverage.Insurer insurer) {
        return coverage.inOrder(session.patient(), session.dateOfService()).stream().findFirst()
                .filter(policy -> policy.payer().equals(Optional.of(insurer.payer())))
                .flatMap(Policy::holder)
                .map(one -> new Alongside.Holder(kin(one.relationship()), one.familyName(), one.givenName()));
    }

    // PAT01
    private static String kin(Policy.Relationship relationship) {
        return switch (relationship) {
            case SPOUSE -> "01";
            case CHILD -> "19";
            case OTHER -> "G8";
        };
    }

    private Coverage whoPays(SessionSigned session) {
        if (coverage.isRestricted(session.booking())) return new Coverage.SelfPay();
        return coverage.forSession(session.patient(), session.dateOfService());
    }

    private void draft(SessionSigned session, Coverage.Insurer insurer, List<ChargedLine> lines) {
        if (claims.bySession(session.session()).isPresent()) return;
        String number = String.format(Locale.ROOT, "H-%05d", session.session());
        Money charge = lines.stream().map(ChargedLine::charge).reduce(Money.ZERO, Money::plus);
        String authorization = coverage.authorizationOn(session.patient(), insurer.payer().id(), session.dateOfService()).orElse(null);
        ClaimRow claim = claims.draft(new ClaimRow(null, number, session.session(), session.patient().value(), session.site().value(), session.dateOfService(),
                insurer.payer().id(), insurer.payer().name(), insurer.memberId(), session.diagnosis(), session.signedByName(), session.signedByNpi().orElse(null),
                authorization, "1", null, charge.cents(), 0, 0, ClaimState.DRAFT, null, null, claims.now(), 0), Claims.numbered(number, lines));
        alongside.hold(claim, holder(session, insurer));
        if (authorization != null) coverage.use(insurer.payer().id(), authorization);
        claims.note(SELF, claim, "DRAFTED", Sentence.of("billing.step-drafted", session.number(), session.of()));
        events.publish(SELF, new ClaimDrafted(claim.key(), number, session.session(), session.patient(), session.site(), charge.cents()));
    }
}
