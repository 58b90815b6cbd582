package halcyon.outcomes;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// Safety work with an owner and a clock. Closed only by a licensed person with a disposition. `cause` is a stable word; its
/// text is the sentence `outcomes.cause-<cause>`.
public record SafetyTask(
        long id,
        PatientId patient,
        SiteId site,
        TriageLevel level,
        String cause,
        String owner,
        Instant openedAt,
        Instant dueAt,
        boolean acknowledged,
        Optional<String> disposition,
        Optional<String> closedBy,
        Optional<Instant> closedAt) {}
