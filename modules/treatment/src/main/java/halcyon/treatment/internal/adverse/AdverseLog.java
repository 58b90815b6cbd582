package halcyon.treatment.internal.adverse;

import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEventRecorded;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionRow;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/// Writes adverse events down and begins the clocks of the state's pack, which run from the discharge.
@Singleton
public class AdverseLog {
    private final AdverseRows rows;
    private final ReportRow.Rows reports;
    private final ReportRuleRow.Rows rules;
    private final SessionFile file;
    private final Directory directory;
    private final Events events;

    AdverseLog(
            AdverseRows rows,
            ReportRow.Rows reports,
            ReportRuleRow.Rows rules,
            SessionFile file,
            Directory directory,
            Events events) {
        this.rows = rows;
        this.reports = reports;
        this.rules = rules;
        this.file = file;
        this.directory = directory;
        this.events = events;
    }

    public void record(Actor actor, SessionRow session, AdverseEvent event, Instant at) {
        var row = rows.save(new AdverseRow(
                null,
                session.number(),
                session.patientId(),
                session.siteId(),
                event.what().strip(),
                event.severity(),
                event.relatedness(),
                event.harm(),
                event.serious(),
                at,
                actor.name(),
                null,
                null,
                null));
        events.publish(actor, recorded(row));
        if (session.dischargedAt() != null) beginClocks(session, row, session.discharged());
    }

    /// The patient has left: the clocks of what was recorded so far begin.
    public void discharged(SessionRow session, Instant at) {
        rows.of(session.number()).forEach(row -> beginClocks(session, row, at));
    }

    void beginClocks(SessionRow session, AdverseRow event, Instant discharged) {
        var state = directory.site(SessionFile.TREATMENT, session.site()).state();
        for (var rule : rules.inForce(state, file.dayAt(session.site(), discharged)))
            if (applies(rule, event, discharged))
                reports.begin(
                        event.number(), rule.rule(), rule.source(), discharged.plus(Duration.ofHours(rule.reportHours())));
    }

    static AdverseEventRecorded recorded(AdverseRow row) {
        return new AdverseEventRecorded(
                row.sessionId(),
                row.patient(),
                row.site(),
                row.number(),
                row.severity(),
                row.relatedness(),
                row.harm(),
                row.serious(),
                row.happenedAt());
    }

    private static boolean applies(ReportRuleRow rule, AdverseRow event, Instant discharged) {
        var inTime = !event.happenedAt().isAfter(discharged.plus(Duration.ofHours(rule.withinHours())));
        return inTime && (event.serious() || !rule.seriousOnly());
    }
}
