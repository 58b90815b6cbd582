package halcyon.treatment.internal.adverse;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEvent.Harm;
import halcyon.treatment.AdverseEvent.Relatedness;
import halcyon.treatment.AdverseEventClosed;
import halcyon.treatment.AdverseEventReported;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.AdverseReportMissed;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionRow;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The verbs of adverse events.
@Singleton
class AdverseDesk implements AdverseEvents {
    private static final int SHORTEST_WORDS = 3;

    private final AdverseRows rows;
    private final ReportRow.Rows reports;
    private final AdverseLog log;
    private final SessionFile file;
    private final Events events;

    AdverseDesk(AdverseRows rows, ReportRow.Rows reports, AdverseLog log, SessionFile file, Events events) {
        this.rows = rows;
        this.reports = reports;
        this.log = log;
        this.file = file;
        this.events = events;
    }

    @Override
    @Transactional
    public List<AdverseCase> adverseEvents(Actor actor) {
        TABLE.require(actor, "adverseEvents");
        return rows.open().stream()
                .filter(row -> actor.mayWorkAt(row.site()))
                .map(this::shown)
                .sorted(Comparator.comparing(one -> one.nextReport().map(AdverseCase.Report::due).orElse(Instant.MAX)))
                .toList();
    }

    @Override
    @Transactional
    public List<AdverseCase> adverseEventsOf(Actor actor, SessionId session) {
        TABLE.require(actor, "adverseEventsOf");
        var row = file.open(actor, "adverseEventsOf", session);
        return rows.of(row.number()).stream().map(this::shown).toList();
    }

    @Override
    @Transactional
    public Step judgeAdverseEvent(Actor actor, long event, AdverseEvent judged) {
        TABLE.require(actor, "judgeAdverseEvent");
        var session = open(actor, "judgeAdverseEvent", event);
        if (rows.judge(event, judged.severity(), judged.relatedness(), judged.harm(), judged.serious()) == 0)
            return refused("treatment.adverse-closed");
        var now = find(event);
        events.publish(actor, AdverseLog.recorded(now));
        if (session.dischargedAt() != null) log.beginClocks(session, now, session.discharged());
        return new Step.Done(session.state());
    }

    @Override
    @Transactional
    public Step adverseEventReported(Actor actor, long event, String rule, String reference) {
        TABLE.require(actor, "adverseEventReported");
        var session = open(actor, "adverseEventReported", event);
        var said = reference.strip();
        if (said.length() < SHORTEST_WORDS) return refused("treatment.report-needs-reference");
        if (reports.told(event, rule, file.now(), actor.name(), said) == 0) return refused("treatment.reported-already");
        events.publish(actor, new AdverseEventReported(session.number(), session.patient(), session.site(), event, rule, said));
        return new Step.Done(session.state());
    }

    @Override
    @Transactional
    public Step closeAdverseEvent(Actor actor, long event, String done) {
        TABLE.require(actor, "closeAdverseEvent");
        var session = open(actor, "closeAdverseEvent", event);
        var missing = missing(shown(find(event)), done.strip());
        if (!missing.isEmpty()) return new Step.Refused(missing);
        if (rows.close(event, file.now(), actor.name(), done.strip()) == 0) return refused("treatment.adverse-closed");
        events.publish(actor, new AdverseEventClosed(session.number(), session.patient(), session.site(), event, done.strip()));
        return new Step.Done(session.state());
    }

    private static List<Sentence> missing(AdverseCase open, String done) {
        var reasons = new ArrayList<Sentence>();
        var event = open.event();
        if (event.relatedness() == Relatedness.UNKNOWN || event.harm() == Harm.UNKNOWN)
            reasons.add(Sentence.of("treatment.adverse-not-judged"));
        open.nextReport().ifPresent(report -> reasons.add(Sentence.of("treatment.adverse-not-reported", report.rule())));
        if (done.length() < SHORTEST_WORDS) reasons.add(Sentence.of("treatment.adverse-needs-done"));
        return reasons;
    }

    /// Says once, as an event, that a report is late.
    @Transactional
    void tellOverdue() {
        var now = file.now();
        for (var report : reports.overdue(now)) {
            var event = find(report.eventId());
            if (report.id() != null && reports.overdueTold(report.id(), now) > 0)
                events.publish(
                        SessionFile.TREATMENT,
                        new AdverseReportMissed(
                                event.sessionId(), event.patient(), event.site(), event.number(), report.rule()));
        }
    }

    private SessionRow open(Actor actor, String verb, long event) {
        return file.open(actor, verb, new SessionId(find(event).sessionId()));
    }

    private AdverseRow find(long event) {
        return rows.findById(event).orElseThrow(() -> new Unknown("adverse event " + event));
    }

    private AdverseCase shown(AdverseRow row) {
        return row.shown(reports.of(row.number()).stream().map(ReportRow::shown).toList());
    }

    private static Step refused(String key) {
        return new Step.Refused(List.of(Sentence.of(key)));
    }
}
