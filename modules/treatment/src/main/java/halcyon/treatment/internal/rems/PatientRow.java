package halcyon.treatment.internal.rems;

import static java.util.Objects.requireNonNull;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.RemsDocument;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One enrolment of one patient.
@MappedEntity("treatment_rems_patient")
record PatientRow(
        @Id @GeneratedValue @Nullable Long id,
        long patientId,
        String siteId,
        String enrolment,
        LocalDate patientSigned,
        LocalDate prescriberSigned,
        String prescriberName,
        LocalDate fromDate,
        long documentId,
        Instant enteredAt,
        String enteredBy,
        @Nullable Long standing,
        @Nullable LocalDate revokedFrom,
        @Nullable String revokedReason,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {
    PatientId patient() {
        return PatientId.of(patientId);
    }

    SiteId site() {
        return SiteId.of(siteId);
    }

    PatientEnrolment shown(RemsDocument form) {
        return new PatientEnrolment(
                requireNonNull(id),
                patient(),
                site(),
                enrolment,
                patientSigned,
                prescriberSigned,
                prescriberName,
                fromDate,
                form,
                Ending.of(revokedFrom, revokedReason, revokedBy));
    }
}
