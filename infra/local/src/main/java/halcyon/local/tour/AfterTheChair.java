package halcyon.local.tour;

import halcyon.audit.Audit;
import halcyon.audit.Verdict;
import halcyon.billing.Billing;
import halcyon.billing.Claim;
import halcyon.billing.ClaimLine;
import halcyon.billing.ClaimState;
import halcyon.billing.Submitted;
import halcyon.billing.TrialBalance;
import halcyon.local.payer.DemoPayer;
import halcyon.local.story.Answering;
import halcyon.local.story.Caller;
import halcyon.local.story.Cast;
import halcyon.local.story.Claims;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Requested;
import halcyon.oversight.Oversight;
import halcyon.platform.MovableClock;
import halcyon.platform.OutboxState;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Steps seven to nine: claim, outcome, and the look back.
@Singleton
class AfterTheChair {
    /// Total 9: from 20, a response by integers.
    private static final int[] BETTER = {1, 1, 1, 1, 1, 1, 1, 2, 0};

    private static final int[] NONE = new int[9];

    private final Claims claims;
    private final Billing billing;
    private final Answering answering;
    private final Outcomes outcomes;
    private final Oversight oversight;
    private final Audit audit;
    private final OutboxState outbox;
    private final MovableClock clock;

    AfterTheChair(
            Claims claims, Billing billing, Answering answering, Outcomes outcomes, Oversight oversight, Audit audit, OutboxState outbox, MovableClock clock) {
        this.claims = claims;
        this.billing = billing;
        this.answering = answering;
        this.outcomes = outcomes;
        this.oversight = oversight;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    void claim(Teller teller, Cast cast, PatientId patient) {
        var bella = cast.actor("bella");
        teller.step(7, "billing", "Claim: drafted by the signed session, filed, acknowledged, paid");
        teller.judge("every event arrived", outbox.awaitEmpty(Duration.ofSeconds(30)));
        ClaimLine draft = billing.claimsOf(bella, patient).getFirst();
        Claim claim = billing.claim(bella, draft.id());
        claim.lines().forEach(line -> teller.say("%s × %s, %s", line.code(), line.units().toPlainString(), line.charge()));
        billing.check(bella, draft.id()).forEach(problem -> teller.say("problem at %s: %s", problem.where(), problem.reason()));
        Submitted sent = billing.submit(bella, java.util.Set.of(draft.id()));
        String file = sent.files().getFirst();
        byte[] bytes = claims.sent(file);
        teller.file("837P " + file, bytes);
        clock.advance(Duration.ofHours(5));
        LocalDate on = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        DemoPayer.Answers answers = claims.answers(bytes, on, number -> false);
        claims.receive(bella, file, answers).forEach(receipt -> receipt.lines().forEach(line -> teller.say("%s %s: %s", line.kind(), line.outcome(), line.text())));
        teller.file("835", answers.remittance());
        Claim paid = billing.claim(bella, draft.id());
        teller.judge("the claim is paid: " + paid.paid(), paid.state() == ClaimState.PAID && paid.paid().isPositive());
        teller.judge("what the patient owes stands on the balance: " + billing.balance(bella, patient), billing.balance(bella, patient).equals(paid.patientOwes()));
    }

    void outcome(Teller teller, Cast cast, PatientId patient, Caller ana) {
        var nora = cast.actor("nora");
        teller.step(8, "patient, by link", "Outcome: the day after, and PHQ-9 no sooner than seven days");
        clock.advance(Duration.ofHours(20));
        answering.answer(nora, patient, ana, Occasion.NEXT_DAY, NONE);
        Requested early = outcomes.request(nora, patient, Occasion.FOLLOW_UP);
        if (early instanceof Requested.TooSoon soon) teller.refused(soon.reason());
        clock.advance(Duration.ofDays(9));
        answering.answer(nora, patient, ana, Occasion.FOLLOW_UP, BETTER);
        Chart chart = outcomes.chart(nora, patient, "phq-9");
        chart.scores().forEach(score -> teller.say("%s  PHQ-9 %d, %s", score.at().toString().substring(0, 10), score.total(), score.band()));
        chart.marks().forEach(mark -> teller.say("%s  session %d, %s mg", mark.at().toString().substring(0, 10), mark.number(), mark.milligrams().toPlainString()));
        teller.judge("20 to 9 is a response", chart.verdict() == Chart.Verdict.RESPONSE);
    }

    void lookBack(Teller teller, Cast cast, PatientId patient) {
        teller.step(9, "manager, compliance", "The board of all sites, and who saw what");
        teller.judge("every event arrived", outbox.awaitEmpty(Duration.ofSeconds(30)));
        oversight.sitesNow(cast.actor("nadia")).forEach(site -> teller.say("%s: %d of %d chairs in use, %d done today", site.name(), site.inChair(), site.chairs(), site.doneToday()));
        var carla = cast.actor("carla");
        teller.say("%d entries about this patient in the record", audit.about(carla, patient).size());
        TrialBalance balance = billing.trialBalance(cast.actor("bella"));
        balance.rows().forEach(row -> teller.say("%-32s debit %12s credit %12s", row.account(), row.debit().toPlain(), row.credit().toPlain()));
        teller.judge("the ledger balances", balance.balances());
        Verdict verdict = audit.verify(carla);
        teller.judge("the record verifies: " + verdict, verdict instanceof Verdict.Intact);
        teller.judge("zero undelivered events", outbox.awaitEmpty(Duration.ofSeconds(30)));
    }
}
