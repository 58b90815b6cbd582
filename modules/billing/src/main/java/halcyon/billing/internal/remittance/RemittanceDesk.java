package halcyon.billing.internal.remittance;

import halcyon.billing.Remittance;
import halcyon.billing.Unmatched;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.shared.Money;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Shows what came in and what it was posted as, read back from the journal.
@Singleton
public class RemittanceDesk {
    /// Not booked, and somebody has to say what becomes of it.
    static final Set<Remittance.State> WAITING = Collections.unmodifiableSet(EnumSet.of(Remittance.State.UNMATCHED, Remittance.State.CLASH, Remittance.State.TAKEN_BACK));
    private static final Set<Account> NOT_ADJUSTMENTS = Set.of(Account.REMITTANCE_CLEARING, Account.PAYER_RECEIVABLE, Account.CASH);
    private final RemittanceRows remittances;
    private final RemittedClaimRows claims;
    private final RemittedLineRows lines;
    private final ProviderAdjustmentRows providerAdjustments;
    private final Journal journal;

    RemittanceDesk(RemittanceRows remittances, RemittedClaimRows claims, RemittedLineRows lines, ProviderAdjustmentRows providerAdjustments, Journal journal) {
        this.remittances = remittances;
        this.claims = claims;
        this.lines = lines;
        this.providerAdjustments = providerAdjustments;
        this.journal = journal;
    }

    @Transactional
    public List<Remittance> latest() {
        return remittances.latest().stream().map(row -> head(row, List.of(), List.of())).toList();
    }

    @Transactional
    public Remittance get(long id) {
        RemittanceRow row = remittances.findById(id).orElseThrow(() -> new Unknown("remittance " + id));
        List<Leg> legs = journal.ofRemittance(id);
        List<Remittance.Claim> shown = claims.findByRemittanceIdOrderByNumber(id).stream().map(claim -> claim(claim, legs)).toList();
        List<Remittance.Provider> plbs = providerAdjustments.findByRemittanceIdOrderByNumber(id).stream()
                .map(one -> new Remittance.Provider(one.shown(), Money.cents(one.amountCents())))
                .toList();
        return head(row, shown, plbs);
    }

    private static Remittance head(RemittanceRow row, List<Remittance.Claim> claims, List<Remittance.Provider> plbs) {
        return new Remittance(row.key(), row.kind(), row.fileName(), row.payer(), row.trace(), row.method(), Money.cents(row.amountCents()),
                Optional.ofNullable(row.paidOn()), row.state(), row.note(), row.receivedAt().toInstant(ZoneOffset.UTC), claims, plbs);
    }

    private Remittance.Claim claim(RemittedClaimRow row, List<Leg> legs) {
        List<Leg> mine = legs.stream().filter(leg -> row.claimId() != null && Objects.equals(leg.part(), row.number())).toList();
        List<Remittance.Line> shown = new ArrayList<>();
        for (RemittedLineRow line : lines.findByRemittedClaimIdOrderByNumber(row.key())) {
            shown.add(new Remittance.Line(line.procedureCode(), Money.cents(line.chargeCents()), Money.cents(line.paidCents()),
                    taken(mine.stream().filter(leg -> Objects.equals(leg.line(), line.number()))), line.lineControl(), line.remarks()));
        }
        return new Remittance.Claim(row.claimNumber(), Optional.ofNullable(row.claimId()), row.status(), Money.cents(row.chargeCents()), Money.cents(row.paidCents()),
                Money.cents(row.patientCents()), row.payerControl(), taken(mine.stream().filter(leg -> leg.line() == null)), shown);
    }

    private static List<Remittance.Taken> taken(Stream<Leg> legs) {
        return legs.filter(leg -> !NOT_ADJUSTMENTS.contains(leg.account()) && leg.code().contains("-"))
                .map(leg -> new Remittance.Taken(leg.code().substring(0, 2), leg.code().substring(3), leg.amount()))
                .toList();
    }

    @Transactional
    public List<Unmatched> unmatched() {
        return WAITING.stream()
                .flatMap(state -> remittances.findByStateOrderById(state).stream())
                .flatMap(row -> unmatched(row).stream())
                .toList();
    }

    /// How many payments that came in this span are not booked.
    @Transactional
    public long waiting(LocalDateTime from, LocalDateTime until) {
        return remittances.waiting(from, until);
    }

    private List<Unmatched> unmatched(RemittanceRow row) {
        List<RemittedClaimRow> inside = claims.findByRemittanceIdOrderByNumber(row.key());
        if (inside.isEmpty())
            return List.of(new Unmatched(row.key(), row.fileName(), row.trace(), "", Money.cents(row.amountCents()), row.receivedAt().toInstant(ZoneOffset.UTC)));
        return inside.stream()
                .map(claim -> new Unmatched(row.key(), row.fileName(), row.trace(), claim.claimNumber(), Money.cents(claim.paidCents()),
                        row.receivedAt().toInstant(ZoneOffset.UTC)))
                .toList();
    }
}
