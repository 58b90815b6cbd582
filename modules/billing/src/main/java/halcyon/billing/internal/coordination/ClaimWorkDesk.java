package halcyon.billing.internal.coordination;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.Attachment;
import halcyon.billing.BillNext;
import halcyon.billing.BilledNext;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.billing.ClaimWork;
import halcyon.billing.PlanHolder;
import halcyon.billing.internal.claim.Alongside;
import halcyon.billing.internal.claim.AlongsideBook;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.x12.ProfessionalClaim;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Answers the verbs of [ClaimWork].
@Singleton
class ClaimWorkDesk implements ClaimWork {
    private static final Actor SELF = Actor.system("billing");
    private static final int MOST_PAYERS = 3;
    private final Claims claims;
    private final AlongsideBook alongside;
    private final Decisions decisions;
    private final Directory directory;

    ClaimWorkDesk(Claims claims, AlongsideBook alongside, Decisions decisions, Directory directory) {
        this.claims = claims;
        this.alongside = alongside;
        this.decisions = decisions;
        this.directory = directory;
    }

    @Override
    @Transactional
    public BilledNext billNext(Actor actor, BillNext command) {
        TABLE.require(actor, "billNext");
        ClaimRow claim = mine(actor, "billNext", command.claim());
        if (!decided(claim)) return refused("not-decided");
        Alongside before = alongside.of(claim);
        boolean known = Long.valueOf(command.payer()).equals(claim.payerId()) || before.earlier().stream().anyMatch(one -> one.payer() == command.payer());
        if (known) return refused("payer-known");
        if (before.earlier().size() + 1 >= MOST_PAYERS) return refused("no-fourth-payer");
        return switch (decisions.of(claim, before.holder(), command.medicareAfter())) {
            case Decision.Stands stands -> sendOn(actor, claim, command, stands.decided());
            case Decision.Missing() -> refused("nothing-decided");
            case Decision.Forwarded() -> refused("forwarded");
            case Decision.Unbalanced() -> refused("unbalanced");
        };
    }

    private BilledNext sendOn(Actor actor, ClaimRow claim, BillNext command, Alongside.Decided decided) {
        Payer next = directory.payers(SELF).stream().filter(one -> one.id() == command.payer()).findFirst().orElseThrow(() -> new Unknown("payer " + command.payer()));
        alongside.decided(claim, decided);
        alongside.hold(claim, Optional.empty());
        claims.update(claim.towards(next.id(), next.name(), command.memberId()));
        claims.note(actor, claim, "NOTE", Sentence.of("claimwork.step-next-payer", next.name(), claim.payerName()));
        return new BilledNext.Ready(claim.claimId());
    }

    private static BilledNext refused(String word) {
        return new BilledNext.Refused(Sentence.of("claimwork." + word), Sentence.of("claimwork." + word + "-cure"));
    }

    @Override
    @Transactional
    public void takeBack(Actor actor, ClaimId id, boolean replace, String why) {
        TABLE.require(actor, "takeBack");
        ClaimRow claim = mine(actor, "takeBack", id);
        if (!decided(claim)) throw new IllegalArgumentException("only a paid or denied claim can be replaced or voided");
        if (claim.payerControl() == null) throw new IllegalArgumentException("the payer gave no number under which the claim could be replaced or voided");
        claims.update(claim.again(replace ? "7" : "8"));
        claims.note(actor, claim, "NOTE", replace ? Sentence.of("claimwork.step-replaced", why) : Sentence.of("claimwork.step-voided", why));
    }

    @Override
    @Transactional
    public void holder(Actor actor, ClaimId id, Optional<PlanHolder> holder) {
        TABLE.require(actor, "holder");
        ClaimRow claim = draft(actor, "holder", id);
        alongside.hold(claim, holder.map(one -> new Alongside.Holder(one.kin(), one.familyName(), one.givenName())));
        claims.note(actor, claim, "NOTE", Sentence.of("billing.step-amended"));
    }

    @Override
    @Transactional
    public void attach(Actor actor, ClaimId id, Attachment paper) {
        TABLE.require(actor, "attach");
        ClaimRow claim = draft(actor, "attach", id);
        alongside.attach(claim, new ProfessionalClaim.Attachment(paper.report(), paper.way(), paper.control()));
        claims.note(actor, claim, "NOTE", Sentence.of("claimwork.step-attached", paper.control()));
    }

    private static boolean decided(ClaimRow claim) {
        return claim.state() == ClaimState.PAID || claim.state() == ClaimState.DENIED;
    }

    private ClaimRow draft(Actor actor, String verb, ClaimId id) {
        ClaimRow claim = mine(actor, verb, id);
        if (claim.state() != ClaimState.DRAFT) throw new IllegalArgumentException("only a draft can be corrected; reopen the claim first");
        return claim;
    }

    private ClaimRow mine(Actor actor, String verb, ClaimId id) {
        ClaimRow claim = claims.get(id);
        TABLE.require(actor, verb, claim.siteId());
        return claim;
    }
}
