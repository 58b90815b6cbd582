package halcyon.billing.internal.claim;

import halcyon.billing.AmendClaim;
import halcyon.billing.BillingAccess;
import halcyon.billing.Claim;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimLine;
import halcyon.billing.ClaimState;
import halcyon.billing.Problem;
import halcyon.billing.Submitted;
import halcyon.billing.TakeOverClaim;
import halcyon.billing.internal.charge.ChargedLine;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.PatientRead;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shows claims, corrects them, sends them.
@Singleton
public class ClaimDesk {
    private static final Actor SELF = Actor.system("billing");
    private static final int MOST_IN_A_FILE = 5000; // 005010X222A1: at most 5,000 CLM in one ST
    private final Claims claims;
    private final ClaimScrub scrub;
    private final Submissions submissions;
    private final Directory directory;
    private final Events events;

    ClaimDesk(Claims claims, ClaimScrub scrub, Submissions submissions, Directory directory, Events events) {
        this.claims = claims;
        this.scrub = scrub;
        this.submissions = submissions;
        this.directory = directory;
        this.events = events;
    }

    @Transactional
    public List<ClaimLine> queue(Actor actor, Set<ClaimState> states) {
        return lines(claims.queue(states, sites(actor)));
    }

    @Transactional
    public Map<ClaimState, Long> counts(Actor actor) {
        return claims.counts(sites(actor));
    }

    private List<String> sites(Actor actor) {
        return directory.sites(SELF).stream().map(Site::id).filter(actor::mayWorkAt).map(SiteId::value).toList();
    }

    @Transactional
    public List<ClaimLine> ofPatient(Actor actor, PatientId patient) {
        return lines(claims.ofPatient(patient).stream().filter(claim -> actor.mayWorkAt(claim.siteId())).toList());
    }

    private List<ClaimLine> lines(List<ClaimRow> rows) {
        Map<PatientId, String> names = directory.names(SELF, rows.stream().map(ClaimRow::patient).distinct().toList());
        ClaimScrub.Memory memory = new ClaimScrub.Memory();
        return rows.stream().map(row -> line(row, names.getOrDefault(row.patient(), ""), memory)).toList();
    }

    private ClaimLine line(ClaimRow row, String name, ClaimScrub.Memory memory) {
        int problems = row.state() == ClaimState.DRAFT ? scrub.problems(row, memory).size() : 0;
        return new ClaimLine(row.claimId(), row.number(), row.patient(), name, row.siteId(), row.dateOfService(), row.payerName(), row.charge(),
                Money.cents(row.paidCents()), row.state(), problems, Refusals.of(row));
    }

    @Transactional
    public Claim show(Actor actor, ClaimId id) {
        ClaimRow row = mine(actor, "claim", id);
        String name = directory.names(SELF, List.of(row.patient())).getOrDefault(row.patient(), "");
        List<Problem> problems = row.state() == ClaimState.DRAFT ? scrub.problems(row) : List.of();
        return new Claim(id, row.number(), row.patient(), name, row.siteId(), row.dateOfService(), row.payerName(), row.diagnosis(), row.state(), row.charge(),
                Money.cents(row.paidCents()), Money.cents(row.patientCents()), Refusals.of(row), details(row), serviceLines(row), problems, claims.timeline(row));
    }

    private static Claim.Details details(ClaimRow row) {
        return new Claim.Details(row.memberId(), Optional.ofNullable(row.authorizationNumber()), row.renderingName(), Optional.ofNullable(row.renderingNpi()),
                Optional.ofNullable(row.payerControl()));
    }

    private List<Claim.Line> serviceLines(ClaimRow row) {
        return claims.lines(row).stream()
                .map(line -> new Claim.Line(line.number(), line.code(), line.modifierList(), line.units(), Money.cents(line.chargeCents()),
                        Optional.ofNullable(line.ndc()), Optional.ofNullable(line.ndcQuantity()), line.description(), claims.minutes(row, line.number())))
                .toList();
    }

    @Transactional
    public List<Problem> problems(Actor actor, ClaimId id) {
        return scrub.problems(mine(actor, "check", id));
    }

    @Transactional
    public void amend(Actor actor, AmendClaim command) {
        ClaimRow row = mine(actor, "amend", command.claim());
        if (row.state() != ClaimState.DRAFT) throw new IllegalArgumentException("only a draft can be corrected; reopen the claim first");
        ClaimRow amended = row.amended(command.diagnosis().orElse(row.diagnosis()), command.memberId().orElse(row.memberId()),
                command.authorization().orElse(row.authorizationNumber()), command.renderingNpi().orElse(row.renderingNpi()));
        claims.update(amended);
        claims.note(actor, row, "NOTE", Sentence.of("billing.step-amended"));
    }

    @Transactional
    public void reopen(Actor actor, ClaimId id, String why) {
        ClaimRow row = mine(actor, "reopen", id);
        if (row.state() != ClaimState.REJECTED && row.state() != ClaimState.DENIED)
            throw new IllegalArgumentException("only a rejected or denied claim can be opened again");
        claims.update(row.reopened());
        claims.note(actor, row, "NOTE", Sentence.of("billing.step-reopened", why));
    }

    @Transactional
    public Submitted submit(Actor actor, Set<ClaimId> wanted) {
        return submissions.submit(actor, wanted.stream().map(id -> mine(actor, "submit", id)).toList());
    }

    @Transactional
    public Submitted submitDue(Actor actor) {
        return submissions.submit(actor, claims.drafts(MOST_IN_A_FILE).stream().filter(claim -> actor.mayWorkAt(claim.siteId())).toList());
    }

    @Transactional
    public byte[] file(Actor actor, String name) {
        byte[] content = submissions.content(name).orElseThrow(() -> new Unknown("file " + name));
        List<ClaimRow> inside = submissions.sent(name.replaceAll("[^0-9]", "").substring(3)).map(sent -> claims.bySubmission(sent.id())).orElse(List.of());
        inside.forEach(claim -> BillingAccess.TABLE.require(actor, "file", claim.siteId()));
        inside.forEach(claim -> events.publish(actor, new PatientRead(claim.patient(), claim.siteId(), "837P file")));
        return content;
    }

    @Transactional
    public ClaimId takeOver(Actor actor, TakeOverClaim command) {
        BillingAccess.TABLE.require(actor, "takeOver", command.site());
        if (claims.byNumber(command.number()).isPresent()) throw new IllegalArgumentException("a claim with the number " + command.number() + " is on file already");
        Money charge = command.lines().stream().map(TakeOverClaim.Line::charge).reduce(Money.ZERO, Money::plus);
        String payer = directory.payers(SELF).stream().filter(one -> one.id() == command.payer()).findFirst().orElseThrow(() -> new Unknown("payer " + command.payer())).name();
        List<Claims.NewLine> lines = new ArrayList<>();
        for (TakeOverClaim.Line line : command.lines())
            lines.add(new Claims.NewLine(new ChargedLine(line.code(), line.modifiers(), "", BigDecimal.ONE, line.charge(), Optional.empty(), List.of()), line.control()));
        ClaimRow row = claims.draft(new ClaimRow(null, command.number(), null, command.patient().value(), command.site().value(), command.dateOfService(),
                command.payer(), payer, command.memberId(), command.diagnosis(), "", null, null, "1", command.payerControl().orElse(null), charge.cents(), 0, 0,
                ClaimState.SUBMITTED, null, null, claims.now(), 0), lines);
        submissions.charge(actor, row);
        claims.note(actor, row, "NOTE", Sentence.of("billing.step-taken-over"));
        return row.claimId();
    }

    private ClaimRow mine(Actor actor, String verb, ClaimId id) {
        ClaimRow row = claims.get(id);
        BillingAccess.TABLE.require(actor, verb, row.siteId());
        return row;
    }
}
