package halcyon.billing.internal.denial;

import halcyon.billing.Denial;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.ledger.Journal;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Keeps the denials of a claim in step with its standing answers: each refusal among them is work; it ends when another answer
/// follows or the payer or a person takes it back.
@Singleton
public class DenialRegister {
    private static final Actor SELF = Actor.system("billing");
    private final DenialRows denials;
    private final DenialRules rules;
    private final Journal journal;
    private final Directory directory;
    private final Clock clock;

    DenialRegister(DenialRows denials, DenialRules rules, Journal journal, Directory directory, Clock clock) {
        this.denials = denials;
        this.rules = rules;
        this.journal = journal;
        this.directory = directory;
        this.clock = clock;
    }

    /// `standing` in the order they came.
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Actor actor, ClaimRow claim, List<Refusal> standing) {
        List<DenialRow> known = denials.findByClaimIdOrderById(claim.key());
        for (DenialRow row : known) keepUp(actor, row, standing);
        for (Refusal one : standing) {
            boolean isNew = one.refuses() && known.stream().noneMatch(one::isOf);
            if (isNew) open(claim, one, one == standing.getLast());
        }
    }

    private void keepUp(Actor actor, DenialRow row, List<Refusal> standing) {
        Optional<Refusal> answer = standing.stream().filter(one -> one.isOf(row)).findFirst();
        Denial.State now = answer.isEmpty() ? Denial.State.TAKEN_BACK : answer.get() == standing.getLast() ? Denial.State.OPEN : Denial.State.ANSWERED;
        if (now == Denial.State.OPEN && row.state() != Denial.State.TAKEN_BACK && row.state() != Denial.State.ANSWERED) return;
        if (now == row.state()) return;
        if (row.state() == Denial.State.WRITTEN_OFF) journal.reverseStanding(actor, writtenOff(row), words(now));
        denials.update(now == Denial.State.OPEN ? row.in(now) : row.ended(now, now()));
    }

    private static String words(Denial.State now) {
        return now == Denial.State.ANSWERED ? "the payer answered anew" : "the answer was taken back";
    }

    private void open(ClaimRow claim, Refusal one, boolean last) {
        String reason = one.reason() == null ? "" : one.reason();
        LocalDate today = LocalDate.ofInstant(Instant.now(clock), directory.site(SELF, claim.siteId()).zone());
        DenialRuleRow rule = rules.of(reason.substring(reason.indexOf('-') + 1), today).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule says what to do about a denial on " + today));
        Denial.State state = last ? Denial.State.OPEN : Denial.State.ANSWERED;
        denials.save(new DenialRow(null, claim.key(), one.remittance(), one.part(), claim.site(), claim.payerName(), reason, one.remarks(), one.amountCents(),
                one.contestedCents(), rule.step(), today.plusDays(rule.days()), state, null, null, null, null, now(), last ? null : now(), 0));
    }

    /// How the keys of the entries begin that give a denial up.
    static String writtenOff(DenialRow row) {
        return "written-off:" + row.key() + ":";
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
