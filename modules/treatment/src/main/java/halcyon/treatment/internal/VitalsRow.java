package halcyon.treatment.internal;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.Session;
import halcyon.treatment.VitalSet;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_vitals")
record VitalsRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        Instant takenAt,
        int systolic,
        int diastolic,
        int heartRate,
        int oxygen,
        int respiratoryRate,
        @Nullable Integer sedation,
        String alerts,
        String takenBy,
        @Nullable String struckReason,
        @Nullable String struckBy,
        @Nullable Instant struckAt,
        @Nullable String confirmedBy) {

    static VitalsRow taken(
            long session, Instant at, VitalSet set, List<String> alerts, String by, @Nullable String confirmedBy) {
        return new VitalsRow(
                null,
                session,
                at,
                set.systolic(),
                set.diastolic(),
                set.heartRate(),
                set.oxygen(),
                set.respiratoryRate(),
                set.sedation().isPresent() ? set.sedation().getAsInt() : null,
                String.join(" ", alerts),
                by,
                null,
                null,
                null,
                confirmedBy);
    }

    VitalSet set() {
        var moaas = sedation == null ? OptionalInt.empty() : OptionalInt.of(sedation);
        return new VitalSet(systolic, diastolic, heartRate, oxygen, respiratoryRate, moaas);
    }

    List<String> alertWords() {
        return alerts.isEmpty() ? List.of() : List.of(alerts.split(" "));
    }

    boolean counts() {
        return struckReason == null;
    }

    Session.Vitals shown() {
        return new Session.Vitals(
                requireNonNull(id),
                takenAt,
                set(),
                takenBy,
                alertWords(),
                Optional.ofNullable(struckReason),
                Optional.ofNullable(confirmedBy));
    }
}
