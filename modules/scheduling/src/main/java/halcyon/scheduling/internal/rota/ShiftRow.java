package halcyon.scheduling.internal.rota;

import halcyon.scheduling.Shift;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_shift")
record ShiftRow(
        @Id @GeneratedValue @Nullable Long id, long staff, String site, Shift.Duty duty, Instant slotFrom, Instant slotTo) {
    static ShiftRow of(Shift shift) {
        return new ShiftRow(
                null,
                shift.staff().value(),
                shift.site().value(),
                shift.duty(),
                shift.slot().from(),
                shift.slot().to());
    }

    long key() {
        if (id == null) throw new IllegalStateException("shift not saved yet");
        return id;
    }

    Shift toShift() {
        return new Shift(StaffId.of(staff), SiteId.of(site), duty, new TimeSlot(slotFrom, slotTo));
    }
}
