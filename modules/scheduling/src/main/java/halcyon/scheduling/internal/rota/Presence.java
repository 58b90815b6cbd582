package halcyon.scheduling.internal.rota;

import halcyon.scheduling.Shift;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who is really there, in order of time: the rota without time off. Shifts that touch count as one.
public record Presence(List<Shift> shifts) {
    public Presence {
        shifts = List.copyOf(shifts);
    }

    /// Whether the person does this duty for the whole slot.
    public boolean covers(StaffId staff, Shift.Duty duty, TimeSlot slot) {
        return covers(shift -> shift.duty() == duty && shift.staff().equals(staff), slot);
    }

    /// Whether at every moment of the slot someone does this duty.
    public boolean isCovered(Shift.Duty duty, TimeSlot slot) {
        return covers(shift -> shift.duty() == duty, slot);
    }

    public Optional<Shift> prescriberAt(Instant at) {
        return shifts.stream()
                .filter(shift -> shift.duty() == Shift.Duty.PRESCRIBER && shift.slot().contains(at))
                .findFirst();
    }

    private boolean covers(Predicate<Shift> counts, TimeSlot slot) {
        var reached = slot.from();
        for (var shift : shifts) {
            if (shift.slot().from().isAfter(reached) || !shift.slot().to().isAfter(reached) || !counts.test(shift)) continue;
            reached = shift.slot().to();
        }
        return !reached.isBefore(slot.to());
    }
}
