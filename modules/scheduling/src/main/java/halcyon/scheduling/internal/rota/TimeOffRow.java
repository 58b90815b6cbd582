package halcyon.scheduling.internal.rota;

import halcyon.scheduling.TimeOff;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_time_off")
record TimeOffRow(
        @Id @GeneratedValue @Nullable Long id, long staff, Instant slotFrom, Instant slotTo, TimeOff.Kind kind, String note) {
    static TimeOffRow of(TimeOff away) {
        return new TimeOffRow(null, away.staff().value(), away.slot().from(), away.slot().to(), away.kind(), away.note());
    }

    TimeOff toTimeOff() {
        return new TimeOff(StaffId.of(staff), slot(), kind, note);
    }

    TimeSlot slot() {
        return new TimeSlot(slotFrom, slotTo);
    }

    long key() {
        if (id == null) throw new IllegalStateException("time off not saved yet");
        return id;
    }
}
