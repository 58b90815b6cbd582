package halcyon.outcomes.internal.safety;

import static java.util.Objects.requireNonNull;

import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.TriageLevel;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("outcomes_safety_task")
record TaskRow(
        @Id @GeneratedValue @Nullable Long id,
        long requestId,
        long patientId,
        String siteId,
        String level,
        String cause,
        String owner,
        int escalations,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] disposition,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        int version) {
    long number() {
        return requireNonNull(id, "a task that was not stored has no number");
    }

    PatientId patient() {
        return PatientId.of(patientId);
    }

    SiteId site() {
        return SiteId.of(siteId);
    }

    TriageLevel triage() {
        return TriageLevel.valueOf(level);
    }

    SafetyTask toTask(Optional<String> opened) {
        return new SafetyTask(
                number(),
                patient(),
                site(),
                triage(),
                cause,
                owner,
                openedAt,
                dueAt,
                acknowledgedAt != null,
                opened,
                Optional.ofNullable(closedBy),
                Optional.ofNullable(closedAt));
    }

    static String context(long task) {
        return "outcomes_safety_task.disposition/" + task;
    }
}
