package halcyon.treatment;

import halcyon.shared.Actor;
import java.util.List;

/// Adverse events after they were recorded: judged, reported within the clocks of the state's pack, closed with what was done.
public interface AdverseEvents {
    /// The open ones of the actor's sites: those with the least time left to report first, then the oldest.
    List<AdverseCase> adverseEvents(Actor actor);

    List<AdverseCase> adverseEventsOf(Actor actor, SessionId session);

    /// Severity, relatedness, harm and seriousness as judged now; what was said before stays in the events.
    Step judgeAdverseEvent(Actor actor, long event, AdverseEvent judged);

    /// The state was told, with its reference or how it was told.
    Step adverseEventReported(Actor actor, long event, String rule, String reference);

    /// Closed with what was done. Refused while something is not judged or not reported.
    Step closeAdverseEvent(Actor actor, long event, String done);
}
