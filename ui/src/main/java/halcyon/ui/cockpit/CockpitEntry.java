package halcyon.ui.cockpit;

import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Alarm;
import halcyon.treatment.Entry;
import halcyon.treatment.VitalSet;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One thing done at the bedside as the device sends it: under its own key, at the time it happened. `sure` answers the
/// question whether an unlikely value is right.
record CockpitEntry(
        String key,
        String kind,
        long at,
        boolean sure,
        @Nullable Set set,
        @Nullable String text,
        @Nullable String severity,
        @Nullable Long alarm,
        @Nullable String reason) {
    record Set(int systolic, int diastolic, int heartRate, int oxygen, int respiratoryRate, @Nullable Integer sedation) {}

    Entry entry() {
        var taken = Entry.taken(Instant.ofEpochMilli(at), key);
        return sure ? taken.confirmed() : taken;
    }

    VitalSet vitals() {
        if (set == null) throw new IllegalArgumentException("no vitals in entry " + key);
        return new VitalSet(
                set.systolic(),
                set.diastolic(),
                set.heartRate(),
                set.oxygen(),
                set.respiratoryRate(),
                set.sedation() == null ? OptionalInt.empty() : OptionalInt.of(set.sedation()));
    }

    AdverseEvent adverseEvent() {
        return new AdverseEvent(words(), AdverseEvent.Severity.valueOf(severity == null ? "" : severity));
    }

    long alarmNumber() {
        if (alarm == null) throw new IllegalArgumentException("no alarm in entry " + key);
        return alarm;
    }

    Alarm.Reason alarmReason() {
        return Alarm.Reason.valueOf(reason == null ? "" : reason);
    }

    String words() {
        return text == null ? "" : text;
    }
}
