package halcyon.outcomes.internal;

import static java.util.Objects.requireNonNull;

import halcyon.outcomes.AssessmentRequest;
import halcyon.outcomes.Occasion;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `openMark` is 1 while the patient may still answer: the unique key over it allows one open request an occasion.
@MappedEntity("outcomes_request")
record RequestRow(
        @Id @GeneratedValue @Nullable Long id,
        long patientId,
        String siteId,
        String occasion,
        String instruments,
        String clinicianAsks,
        Instant dueAt,
        String state,
        @Nullable Integer openMark,
        @Nullable Long sessionId,
        @Nullable Long linkId,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        int version) {
    static final String PLANNED = "PLANNED";
    static final String SENT = "SENT";

    static RequestRow planned(PatientId patient, SiteId site, Occasion occasion, Battery battery, Instant dueAt, @Nullable Long session) {
        return new RequestRow(
                null, patient.value(), site.value(), occasion.name(), String.join(",", battery.byLink()), String.join(",", battery.byClinician()),
                dueAt, PLANNED, 1, session, null, null, null, 0);
    }

    long number() {
        return requireNonNull(id, "a request that was not stored has no number");
    }

    boolean isOpen() {
        return openMark != null;
    }

    PatientId patient() {
        return PatientId.of(patientId);
    }

    SiteId site() {
        return SiteId.of(siteId);
    }

    Occasion why() {
        return Occasion.valueOf(occasion);
    }

    List<String> asked() {
        return words(instruments);
    }

    List<String> askedByClinician() {
        return words(clinicianAsks);
    }

    AssessmentRequest toRequest() {
        return new AssessmentRequest(number(), patient(), why(), asked(), dueAt, state);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
