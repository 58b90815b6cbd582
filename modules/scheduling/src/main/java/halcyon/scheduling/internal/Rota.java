package halcyon.scheduling.internal;

import halcyon.scheduling.Rostered;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who is in the building, and as what.
@Singleton
@Transactional
class Rota {
    private final Shifts shifts;

    Rota(Shifts shifts) {
        this.shifts = shifts;
    }

    List<Shift> touching(SiteId site, TimeSlot slot) {
        return shifts.touching(site.value(), slot.from(), slot.to()).stream().map(ShiftRow::toShift).toList();
    }

    /// Whether the person does this duty at the site for the whole slot; shifts that touch count as one.
    boolean covers(StaffId staff, SiteId site, Shift.Duty duty, TimeSlot slot) {
        var own = shifts.ofStaffTouching(staff.value(), slot.from(), slot.to()).stream()
                .filter(row -> row.site().equals(site.value()));
        return cover(own.map(ShiftRow::toShift).toList(), duty, slot);
    }

    /// Whether at every moment of the slot someone does this duty at the site.
    boolean isCovered(SiteId site, Shift.Duty duty, TimeSlot slot) {
        return cover(touching(site, slot), duty, slot);
    }

    private static boolean cover(List<Shift> inOrder, Shift.Duty duty, TimeSlot slot) {
        var reached = slot.from();
        for (var shift : inOrder) {
            if (shift.duty() != duty || shift.slot().from().isAfter(reached)) continue;
            if (shift.slot().to().isAfter(reached)) reached = shift.slot().to();
        }
        return !reached.isBefore(slot.to());
    }

    Optional<Shift> prescriberAt(SiteId site, Instant at) {
        return touching(site, new TimeSlot(at, at.plusMillis(1))).stream()
                .filter(shift -> shift.duty() == Shift.Duty.PRESCRIBER && shift.slot().contains(at))
                .findFirst();
    }

    /// The person's rota row is written over its version, so of two shifts added at once the second looks again.
    Rostered add(Shift shift) {
        var staff = shift.staff().value();
        var version = shifts.rotaVersion(staff);
        var others = shifts.ofStaffTouching(staff, shift.slot().from(), shift.slot().to());
        if (others.stream().map(ShiftRow::toShift).anyMatch(shift::equals)) return new Rostered.Done();
        var clash = others.stream()
                .filter(other -> !other.site().equals(shift.site().value()) || other.duty() == shift.duty())
                .findFirst();
        if (clash.isPresent())
            return new Rostered.Refused(Sentence.of("scheduling.shift-clashes", clash.get().site()));
        var written = version.isPresent() ? shifts.nextRota(staff, version.get()) : shifts.firstRota(staff);
        if (written != 1) throw new Contended();
        shifts.save(ShiftRow.of(shift));
        return new Rostered.Done();
    }
}
