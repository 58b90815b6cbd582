package halcyon.treatment.internal.adverse;

import static java.util.Objects.requireNonNull;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEvent.Harm;
import halcyon.treatment.AdverseEvent.Relatedness;
import halcyon.treatment.AdverseEvent.Severity;
import halcyon.treatment.SessionId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_adverse_event")
record AdverseRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        long patientId,
        String siteId,
        String what,
        Severity severity,
        Relatedness relatedness,
        Harm harm,
        boolean serious,
        Instant happenedAt,
        String recordedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String done) {
    long number() {
        return requireNonNull(id, "an adverse event that was not stored has no number");
    }

    PatientId patient() {
        return PatientId.of(patientId);
    }

    SiteId site() {
        return SiteId.of(siteId);
    }

    AdverseCase shown(List<AdverseCase.Report> reports) {
        return new AdverseCase(
                number(),
                new SessionId(sessionId),
                patient(),
                site(),
                new AdverseEvent(what, severity, relatedness, harm, serious),
                happenedAt,
                recordedBy,
                reports,
                closedAt == null
                        ? Optional.empty()
                        : Optional.of(new AdverseCase.Closed(closedAt, requireNonNull(closedBy), requireNonNull(done))));
    }
}
