package halcyon.billing.internal.denial;

import halcyon.billing.BillingAccess;
import halcyon.billing.ClaimId;
import halcyon.billing.Denial;
import halcyon.billing.Problem;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.claim.Refusals;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Shows denials, gives them owners and plans.
@Singleton
public class DenialDesk {
    private static final Actor SELF = Actor.system("billing");
    private final DenialRows denials;
    private final Claims claims;
    private final Directory directory;

    DenialDesk(DenialRows denials, Claims claims, Directory directory) {
        this.denials = denials;
        this.claims = claims;
        this.directory = directory;
    }

    @Transactional
    public List<Denial> list(Actor actor, Set<Denial.State> states) {
        List<String> sites = directory.sites(SELF).stream().map(Site::id).filter(actor::mayWorkAt).map(SiteId::value).toList();
        return states.isEmpty() || sites.isEmpty() ? List.of() : shown(denials.list(states, sites));
    }

    @Transactional
    public Denial show(Actor actor, long id) {
        return shown(List.of(mine(actor, "denial", id))).getFirst();
    }

    private List<Denial> shown(List<DenialRow> rows) {
        Map<Long, ClaimRow> known = claims.all(rows.stream().map(DenialRow::claimId).distinct().toList()).stream().collect(Collectors.toMap(ClaimRow::key, Function.identity()));
        Map<PatientId, String> names = directory.names(SELF, known.values().stream().map(ClaimRow::patient).distinct().toList());
        return rows.stream().map(row -> shown(row, known.get(row.claimId()), names)).toList();
    }

    private static Denial shown(DenialRow row, ClaimRow claim, Map<PatientId, String> names) {
        Problem words = Refusals.denial(row.reason());
        return new Denial(row.key(), claim.claimId(), claim.number(), claim.patient(), names.getOrDefault(claim.patient(), ""), claim.siteId(), claim.dateOfService(),
                row.payer(), row.reason(), row.remarks(), words.reason(), words.cure(), Money.cents(row.amountCents()), Money.cents(row.contestedCents()), row.step(),
                row.deadline(), row.state(), Optional.ofNullable(row.ownerName()), Optional.ofNullable(row.why()), row.remittanceId(),
                row.openedAt().toInstant(ZoneOffset.UTC));
    }

    @Transactional
    public void own(Actor actor, Set<Long> wanted) {
        wanted.forEach(id -> update(open(actor, "own", id).owned(actor.subject(), actor.name())));
    }

    @Transactional
    public void plan(Actor actor, long id, Denial.Step step, LocalDate deadline) {
        update(open(actor, "plan", id).planned(step, deadline));
    }

    /// The claim was sent again, or the letter went out.
    @Transactional
    public void wait(Actor actor, long id, String verb, Denial.State state, LocalDate deadline) {
        DenialRow row = open(actor, verb, id);
        if (row.state() == Denial.State.WRITE_OFF_ASKED) throw new IllegalArgumentException("a second person is asked to give it up; let her answer first");
        update(row.planned(Denial.Step.WAIT, deadline).in(state));
    }

    @Transactional
    public ClaimId claimOf(Actor actor, String verb, long id) {
        return new ClaimId(open(actor, verb, id).claimId());
    }

    DenialRow open(Actor actor, String verb, long id) {
        DenialRow row = mine(actor, verb, id);
        if (!row.state().isOpen()) throw new Unknown("open denial " + id);
        return row;
    }

    private DenialRow mine(Actor actor, String verb, long id) {
        DenialRow row = denials.findById(id).orElseThrow(() -> new Unknown("denial " + id));
        BillingAccess.TABLE.require(actor, verb, SiteId.of(row.site()));
        return row;
    }

    DenialRow update(DenialRow row) {
        try {
            return denials.update(row);
        } catch (OptimisticLockException stale) {
            throw new StaleVersion("the denial");
        }
    }
}
