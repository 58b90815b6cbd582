package halcyon.outcomes;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.List;

/// The published verbs of outcomes.
public interface Outcomes {
    /// Asks a patient by link. Baseline: PHQ-9 and C-SSRS screener. Follow-up: PHQ-9, no sooner than seven days after the
    /// last. Next day: own check-in questions (side effects, mood, safety).
    Requested request(Actor actor, PatientId patient, Occasion occasion);

    /// What the patient's page shows.
    Page page(Actor actor, long request);

    /// All answers of a request in one act.
    Answered answer(Actor actor, long request, List<Answers> answers);

    Chart chart(Actor actor, PatientId patient, String instrument);

    /// Open safety work at the actor's sites, most urgent first.
    List<SafetyTask> safetyTasks(Actor actor);

    List<SafetyTask> safetyTasksOf(Actor actor, PatientId patient);

    /// I am on it; stops the escalation.
    void acknowledge(Actor actor, long task);

    /// Closes safety work; at least twenty characters of disposition by a licensed person.
    void dispose(Actor actor, long task, String disposition);

    /// Requests not yet answered at a site, late first.
    List<AssessmentRequest> open(Actor actor, SiteId site);

    /// The next-day check-ins and follow-ups that are due now, asked by link; called by a job. Returns how many.
    int sendDue(Actor actor);
}
