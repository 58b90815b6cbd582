package halcyon.billing.internal.claim;

import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.billing.ClaimSubmitted;
import halcyon.billing.Submitted;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.billing.internal.x12.ProfessionalClaimWriter;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Takes clean drafts into one file: claims, bytes, ledger and events in one transaction. The folder comes after.
@Singleton
public class Submissions {
    private static final byte[] NOTHING_YET = {};
    private final Claims claims;
    private final ClaimScrub scrub;
    private final ClaimFileMaker maker;
    private final SubmissionRows submissions;
    private final BillingSettings settings;
    private final SealedFiles sealed;
    private final Journal journal;
    private final Events events;

    Submissions(Claims claims, ClaimScrub scrub, ClaimFileMaker maker, SubmissionRows submissions, BillingSettings settings, SealedFiles sealed, Journal journal,
            Events events) {
        this.claims = claims;
        this.scrub = scrub;
        this.maker = maker;
        this.submissions = submissions;
        this.settings = settings;
        this.sealed = sealed;
        this.journal = journal;
        this.events = events;
    }

    /// Good ones go, bad ones stay. A claim somebody else is sending at this moment stays out of this file.
    @Transactional
    public Submitted submit(Actor actor, Collection<ClaimRow> wanted) {
        List<ClaimId> stayed = new ArrayList<>();
        List<ClaimFacts> clean = new ArrayList<>();
        ClaimScrub.Memory memory = new ClaimScrub.Memory();
        for (ClaimRow claim : wanted) {
            ClaimFacts facts = scrub.facts(claim, memory);
            if (claim.state() == ClaimState.DRAFT && scrub.problems(facts).isEmpty()) clean.add(facts);
            else stayed.add(claim.claimId());
        }
        if (clean.isEmpty()) return new Submitted(List.of(), List.of(), stayed);
        return file(actor, clean, stayed);
    }

    private Submitted file(Actor actor, List<ClaimFacts> clean, List<ClaimId> stayed) {
        LocalDateTime now = claims.now();
        SubmissionRow row = submissions.save(new SubmissionRow(null, "due-" + UUID.randomUUID(), NOTHING_YET, "0".repeat(64),
                settings.submitter().id(), 0, now, actor.subject(), null));
        List<ClaimFacts> won = new ArrayList<>();
        for (ClaimFacts facts : clean) {
            if (claims.take(facts.claim(), row.key())) won.add(facts);
            else stayed.add(facts.claim().claimId());
        }
        if (won.isEmpty()) return nothing(row, stayed);
        byte[] bytes = ProfessionalClaimWriter.write(maker.file(row.key(), now, won));
        String name = String.format(Locale.ROOT, "837P-%09d.edi", row.key());
        submissions.update(new SubmissionRow(row.key(), name, sealed.seal(name, bytes), ContentHash.of(bytes), row.submitter(), won.size(), now, row.createdBy(), null));
        won.forEach(facts -> filed(actor, facts, row.key(), name));
        return new Submitted(List.of(name), won.stream().map(facts -> facts.claim().claimId()).toList(), stayed);
    }

    // an empty file is never written: marked as if it had been
    private Submitted nothing(SubmissionRow row, List<ClaimId> stayed) {
        submissions.written(row.key(), row.createdAt());
        return new Submitted(List.of(), List.of(), stayed);
    }

    private void filed(Actor actor, ClaimFacts facts, long submission, String name) {
        ClaimRow claim = facts.claim();
        charge(actor, claim);
        claims.note(actor, claim, "837P", Sentence.of("billing.step-written", name, String.format(Locale.ROOT, "%09d", submission)));
        events.publish(actor, new ClaimSubmitted(claim.key(), claim.number(), claim.patient(), claim.siteId(), name));
    }

    /// What the payer owes from now on; a claim sent again is not charged again.
    @Transactional(Transactional.TxType.MANDATORY)
    public void charge(Actor actor, ClaimRow claim) {
        journal.postOnce(actor, new Entry("charge:claim:" + claim.key(), Entry.Kind.CHARGE, claim.number(), List.of(
                Leg.of(Account.PAYER_RECEIVABLE, claim.charge(), "charge").ofClaim(claim.key()),
                Leg.of(Account.REVENUE, claim.charge().negated(), "charge").ofClaim(claim.key()))));
    }

    /// The submission behind a group control number of ours.
    @Transactional
    public Optional<Sent> sent(String control) {
        if (!control.matches("0*[1-9]\\d{0,8}")) return Optional.empty();
        return submissions.findById(Long.parseLong(control)).map(row -> new Sent(row.key(), row.submitter()));
    }

    @Transactional
    public Optional<byte[]> content(String fileName) {
        return submissions.findByFileName(fileName).map(row -> sealed.open(row.fileName(), row.content()));
    }

    /// A file of ours and under which name we sent it.
    public record Sent(long id, String submitter) {}
}
