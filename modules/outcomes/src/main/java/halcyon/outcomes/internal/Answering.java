package halcyon.outcomes.internal;

import halcyon.contact.Contact;
import halcyon.outcomes.Answered;
import halcyon.outcomes.Answers;
import halcyon.outcomes.Instrument;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Score;
import halcyon.outcomes.ScoreRecorded;
import halcyon.outcomes.internal.safety.SafetyDesk;
import halcyon.outcomes.internal.safety.Sign;
import halcyon.outcomes.internal.score.Change;
import halcyon.outcomes.internal.score.Instruments;
import halcyon.outcomes.internal.score.Scored;
import halcyon.outcomes.internal.score.Scoring;
import halcyon.outcomes.internal.score.ScoringRule;
import halcyon.outcomes.internal.score.ScoringRules;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.shared.Sentence;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes the answers of a request in one act: all scored and written, or none; safety is looked at in both cases.
@Singleton
class Answering {
    private final Requests requests;
    private final Assessments assessments;
    private final Instruments instruments;
    private final ScoringRules rules;
    private final SafetyDesk safety;
    private final Contact contact;
    private final Vault vault;
    private final Json json;
    private final Events events;
    private final Clock clock;

    Answering(
            Requests requests,
            Assessments assessments,
            Instruments instruments,
            ScoringRules rules,
            SafetyDesk safety,
            Contact contact,
            Vault vault,
            Json json,
            Events events,
            Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.instruments = instruments;
        this.rules = rules;
        this.safety = safety;
        this.contact = contact;
        this.vault = vault;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /// One instrument with what was answered to it and what scoring made of that.
    private record Sheet(Instrument instrument, ScoringRule rule, Map<String, Integer> answers, Scored scored) {}

    Answered take(Actor actor, RequestRow request, List<Answers> answers) {
        if (!request.isOpen()) return new Answered.Refused(Sentence.of("outcomes.answered-already"));
        var sheets = sheets(request, answers);
        for (var sheet : sheets)
            if (sheet.scored() instanceof Scored.OutOfRange wrong)
                return new Answered.Refused(Sentence.of("outcomes.out-of-range", sheet.instrument().id(), wrong.linkId()));
        return missing(sheets).isEmpty() ? complete(actor, request, sheets) : incomplete(actor, request, sheets);
    }

    private Answered incomplete(Actor actor, RequestRow request, List<Sheet> sheets) {
        var sign = safety.sign(answered(sheets), missing(sheets), false);
        sign.ifPresent(found -> safety.open(actor, request.number(), request.patient(), request.site(), found));
        return new Answered.Incomplete(missing(sheets), help(sign));
    }

    private Answered complete(Actor actor, RequestRow request, List<Sheet> sheets) {
        var now = clock.instant();
        if (requests.answered(request.number(), now) == 0) return new Answered.Refused(Sentence.of("outcomes.answered-already"));
        boolean worse = sheets.stream().anyMatch(sheet -> worse(request, sheet));
        var scores = new ArrayList<Score>();
        for (var sheet : sheets) scores.add(record(actor, request, sheet, now));
        var sign = safety.sign(answered(sheets), List.of(), worse);
        sign.ifPresent(found -> safety.open(actor, request.number(), request.patient(), request.site(), found));
        if (request.linkId() != null) contact.complete(actor, request.linkId());
        return new Answered.Done(List.copyOf(scores), help(sign));
    }

    private Score record(Actor actor, RequestRow request, Sheet sheet, Instant now) {
        var complete = (Scored.Complete) sheet.scored();
        var id = sheet.instrument().id();
        var row = assessments.save(new AssessmentRow(
                null,
                request.number(),
                request.patientId(),
                request.siteId(),
                id,
                request.occasion(),
                complete.total(),
                complete.band(),
                complete.ruleVersion(),
                vault.seal(json.write(sheet.answers()), AssessmentRow.context(request.number(), id)),
                now));
        events.publish(actor, new ScoreRecorded(
                row.number(), request.patient(), request.site(), id, complete.total(), complete.band(), request.why(), now));
        return row.toScore();
    }

    private boolean worse(RequestRow request, Sheet sheet) {
        if (request.why() != Occasion.FOLLOW_UP || !(sheet.scored() instanceof Scored.Complete now)) return false;
        return assessments
                .baseline(request.patientId(), sheet.instrument().id())
                .map(baseline -> Change.worse(sheet.rule(), baseline.total(), now.total()))
                .orElse(false);
    }

    private List<Sheet> sheets(RequestRow request, List<Answers> answers) {
        for (var given : answers)
            if (!request.asked().contains(given.instrument()))
                throw new IllegalArgumentException("'" + given.instrument() + "' was not asked, only " + request.asked());
        return request.asked().stream().map(id -> sheet(id, answers)).toList();
    }

    private Sheet sheet(String id, List<Answers> answers) {
        var instrument = instruments.get(id);
        var rule = rules.of(id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var given = answers.stream()
                .filter(one -> one.instrument().equals(id))
                .map(Answers::scores)
                .findFirst()
                .orElse(Map.of());
        return new Sheet(instrument, rule, given, Scoring.score(instrument, rule, given));
    }

    private static List<String> missing(List<Sheet> sheets) {
        var missing = new ArrayList<String>();
        for (var sheet : sheets)
            if (sheet.scored() instanceof Scored.Incomplete incomplete)
                incomplete.missing().forEach(linkId -> missing.add(sheet.instrument().id() + "/" + linkId));
        return List.copyOf(missing);
    }

    private static Map<String, Map<String, Integer>> answered(List<Sheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(sheet -> sheet.instrument().id(), Sheet::answers));
    }

    private static Optional<Sentence> help(Optional<Sign> sign) {
        return sign.filter(Sign::crisisHelp).map(found -> Sentence.of("outcomes.crisis-help"));
    }
}
