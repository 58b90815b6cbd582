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

    /// All answers of a request in one act. An answer that asks for a clinician opens safety work at once, also when the
    /// rest is incomplete.
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

    /// The site confirms that it may use an instrument that is free but not public domain (C-SSRS); until then it is not sent.
    void confirmRight(Actor actor, SiteId site, String instrument, boolean confirmed);

    /// The next-day check-ins and follow-ups that are due now, asked by link, and safety work that nobody took passed on to the
    /// next on call; called by a job. Returns how many were asked.
    int sendDue(Actor actor);
}
