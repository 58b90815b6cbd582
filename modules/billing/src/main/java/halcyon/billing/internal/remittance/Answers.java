package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimAccepted;
import halcyon.billing.ClaimRejected;
import halcyon.billing.ClaimState;
import halcyon.billing.Receipt;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.claim.Submissions;
import halcyon.billing.internal.x12.AcknowledgementReport;
import halcyon.billing.internal.x12.ClaimStatusReport;
import halcyon.billing.internal.x12.Segment;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// TA1, 999 and 277CA onto the timelines of the claims they answer. They never move a claim backwards.
@Singleton
class Answers {
    private static final Set<ClaimState> WAITING = Set.of(ClaimState.SUBMITTED, ClaimState.ACKNOWLEDGED);
    private final Claims claims;
    private final Submissions submissions;
    private final Events events;

    Answers(Claims claims, Submissions submissions, Events events) {
        this.claims = claims;
        this.submissions = submissions;
        this.events = events;
    }

    Taken acknowledged(Actor actor, Incoming.Acknowledged acknowledged) {
        AcknowledgementReport report = acknowledged.report();
        List<ClaimRow> ours = submissions.sent(report.groupControl())
                .filter(sent -> report.functionalGroup().equals("HC") && sent.submitter().equals(acknowledged.receiver().strip()))
                .map(sent -> claims.bySubmission(sent.id()))
                .orElse(List.of());
        if (ours.isEmpty()) return unmatched();
        String answer = report.sets().isEmpty() ? report.groupAnswer() : report.sets().getFirst().answer();
        List<String> errors = report.sets().stream().flatMap(set -> set.errors().stream()).toList();
        boolean accepted = AcknowledgementReport.accepted(answer);
        ours.forEach(claim -> acknowledged(actor, claim, accepted, answer, errors));
        return new Taken(Receipt.Outcome.MATCHED, Sentence.of(accepted ? "billing.receipt-999-accepted" : "billing.receipt-999-rejected", ours.size(), answer));
    }

    private void acknowledged(Actor actor, ClaimRow claim, boolean accepted, String answer, List<String> errors) {
        Sentence said = accepted ? Sentence.of("billing.step-999-accepted", answer) : Sentence.of("billing.step-999-rejected", answer, String.join("; ", errors));
        claims.note(actor, claim, "999", said);
        if (accepted && claim.state() == ClaimState.SUBMITTED) claims.update(claim.in(ClaimState.ACKNOWLEDGED, null));
        if (!accepted && WAITING.contains(claim.state())) reject(actor, claim, "999:" + answer, "");
    }

    Taken statuses(Actor actor, ClaimStatusReport report) {
        Optional<ClaimStatusReport.Status> batchRefusal = report.batchStatuses().stream().filter(ClaimStatusReport.Status::refused).findFirst();
        if (report.claims().isEmpty() && batchRefusal.isPresent()) return batch(actor, report.batch(), batchRefusal.get());
        int known = 0;
        int refused = 0;
        for (ClaimStatusReport.ClaimAnswer answer : report.claims()) {
            Optional<ClaimRow> claim = claims.byNumber(answer.claimNumber()).filter(one -> one.state() != ClaimState.DRAFT);
            if (claim.isEmpty()) continue;
            known++;
            if (answer.refused()) refused++;
            status(actor, claim.get(), answer);
        }
        if (known == 0) return unmatched();
        return new Taken(Receipt.Outcome.MATCHED, Sentence.of("billing.receipt-277", known - refused, refused, report.claims().size() - known));
    }

    private Taken batch(Actor actor, String batch, ClaimStatusReport.Status status) {
        List<ClaimRow> ours = batch.startsWith("HAL")
                ? submissions.sent(batch.substring(3)).map(sent -> claims.bySubmission(sent.id())).orElse(List.of())
                : List.of();
        if (ours.isEmpty()) return unmatched();
        for (ClaimRow claim : ours) {
            claims.note(actor, claim, "277CA", Sentence.of("billing.step-277-rejected", status.shown()));
            if (WAITING.contains(claim.state())) reject(actor, claim, status.shown(), "");
        }
        return new Taken(Receipt.Outcome.MATCHED, Sentence.of("billing.receipt-277", 0, ours.size(), 0));
    }

    private void status(Actor actor, ClaimRow claim, ClaimStatusReport.ClaimAnswer answer) {
        String shown = answer.statuses().stream().filter(one -> !answer.refused() || one.refused()).map(ClaimStatusReport.Status::shown).findFirst().orElse("");
        if (answer.refused()) {
            claims.note(actor, claim, "277CA", Sentence.of("billing.step-277-rejected", shown));
            if (WAITING.contains(claim.state()) || claim.state() == ClaimState.ACCEPTED) reject(actor, claim, shown, answer.payerControl());
            return;
        }
        claims.note(actor, claim, "277CA", Sentence.of("billing.step-277-accepted", shown, answer.payerControl()));
        if (!WAITING.contains(claim.state())) return;
        claims.update(claim.answered(ClaimState.ACCEPTED, null, Intake.cut(answer.payerControl(), 50)));
        events.publish(actor, new ClaimAccepted(claim.key(), claim.patient(), claim.siteId(), answer.payerControl()));
    }

    private void reject(Actor actor, ClaimRow claim, String reason, String control) {
        claims.update(claim.answered(ClaimState.REJECTED, Intake.cut(reason, 40), Intake.cut(control, 50)));
        events.publish(actor, new ClaimRejected(claim.key(), claim.patient(), claim.siteId(), reason));
    }

    Taken envelope(Actor actor, Segment ta1) {
        Optional<Submissions.Sent> sent = submissions.sent(ta1.element(1));
        List<ClaimRow> ours = sent.map(one -> claims.bySubmission(one.id())).orElse(List.of());
        if (ours.isEmpty()) return unmatched();
        boolean accepted = AcknowledgementReport.accepted(ta1.element(4));
        for (ClaimRow claim : ours) {
            claims.note(actor, claim, "TA1", Sentence.of(accepted ? "billing.step-ta1-accepted" : "billing.step-ta1-rejected", ta1.element(5)));
            if (!accepted && WAITING.contains(claim.state())) reject(actor, claim, "TA1:" + ta1.element(5), "");
        }
        return new Taken(Receipt.Outcome.MATCHED, Sentence.of(accepted ? "billing.receipt-999-accepted" : "billing.receipt-999-rejected", ours.size(), ta1.element(4)));
    }

    private static Taken unmatched() {
        return new Taken(Receipt.Outcome.UNMATCHED, Sentence.of("billing.receipt-nothing-of-ours"));
    }
}
