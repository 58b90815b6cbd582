package halcyon.scheduling.internal.rota;

import halcyon.directory.Directory;
import halcyon.scheduling.Shift;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WeeklyShift;
import halcyon.scheduling.internal.Words;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes shifts and time off. A person's rota row is written over its version with each of them, so of two that are added at
/// once the second looks again. What overlaps is refused, both shifts named.
@Singleton
@Transactional
public class RotaWriter {
    private static final Actor US = Actor.system("scheduling");
    private static final int WEEKS_COMPARED = 53;

    private final Rota rota;
    private final Shifts shifts;
    private final WeeklyShifts weekly;
    private final TimesOff timesOff;
    private final Directory directory;

    RotaWriter(Rota rota, Shifts shifts, WeeklyShifts weekly, TimesOff timesOff, Directory directory) {
        this.rota = rota;
        this.shifts = shifts;
        this.weekly = weekly;
        this.timesOff = timesOff;
        this.directory = directory;
    }

    /// What became of a shift.
    public sealed interface Written {
        record Added() implements Written {}

        record ThereAlready() implements Written {}

        record Refused(Sentence reason) implements Written {}
    }

    public Written add(Shift shift) {
        bump(shift.staff());
        var others = rota.planned(shift.staff(), shift.slot());
        if (others.contains(shift)) return new Written.ThereAlready();
        var clash = clash(List.of(shift), others);
        if (clash.isPresent()) return new Written.Refused(clash.get());
        shifts.save(ShiftRow.of(shift));
        return new Written.Added();
    }

    public Written add(WeeklyShift fresh) {
        bump(fresh.staff());
        var row = WeeklyRow.of(fresh);
        var zone = rota.zone(row.site());
        for (var other : weekly.findByStaffOrderById(row.staff())) {
            if (other.toWeekly().equals(fresh)) return new Written.ThereAlready();
            var year = year(fresh.from().isAfter(other.fromDate()) ? fresh.from() : other.fromDate(), fresh.site());
            var clash = clash(row.within(year, zone), other.within(year, rota.zone(other.site())));
            if (clash.isPresent()) return new Written.Refused(clash.get());
        }
        var year = year(fresh.from(), fresh.site());
        var single = shifts.ofStaffTouching(row.staff(), year.from(), year.to()).stream().map(ShiftRow::toShift).toList();
        var clash = clash(row.within(year, zone), single);
        if (clash.isPresent()) return new Written.Refused(clash.get());
        weekly.save(row);
        return new Written.Added();
    }

    /// Another time for a shift.
    public Written change(long id, TimeSlot slot) {
        var row = shifts.findById(id);
        if (row.isEmpty()) return gone();
        var before = row.get().toShift();
        bump(before.staff());
        var after = new Shift(before.staff(), before.site(), before.duty(), slot);
        var others = rota.planned(after.staff(), slot).stream().filter(other -> !other.equals(before)).toList();
        var clash = clash(List.of(after), others);
        if (clash.isPresent()) return new Written.Refused(clash.get());
        shifts.change(id, slot.from(), slot.to());
        return new Written.Added();
    }

    public Written remove(long id) {
        var row = shifts.findById(id);
        if (row.isEmpty()) return gone();
        bump(StaffId.of(row.get().staff()));
        shifts.deleteById(id);
        return new Written.Added();
    }

    /// Ends a weekly shift after its last day; one that never came is taken away.
    public Written end(long id, LocalDate through) {
        var row = weekly.findById(id);
        if (row.isEmpty()) return gone();
        bump(StaffId.of(row.get().staff()));
        if (through.isBefore(row.get().fromDate())) weekly.deleteById(id);
        else weekly.end(id, through);
        return new Written.Added();
    }

    public Written add(TimeOff fresh) {
        bump(fresh.staff());
        var same = timesOff.touching(List.of(fresh.staff().value()), fresh.slot().from(), fresh.slot().to());
        if (same.stream().anyMatch(row -> row.slot().covers(fresh.slot()))) return new Written.ThereAlready();
        var begun = same.stream().filter(row -> row.slotFrom().equals(fresh.slot().from())).findFirst();
        begun.ifPresent(row -> timesOff.deleteById(row.key()));
        timesOff.save(TimeOffRow.of(fresh));
        return new Written.Added();
    }

    public Written cancelTimeOff(StaffId staff, long id) {
        var row = timesOff.findById(id);
        if (row.isEmpty() || row.get().staff() != staff.value()) return gone();
        bump(staff);
        timesOff.deleteById(id);
        return new Written.Added();
    }

    /// When the shift is, if there is one of this id at the site.
    public Optional<Shift> shift(SiteId site, long id) {
        return shifts.findById(id).map(ShiftRow::toShift).filter(shift -> shift.site().equals(site));
    }

    public Optional<WeeklyShift> weeklyShift(SiteId site, long id) {
        return weekly.findById(id).map(WeeklyRow::toWeekly).filter(shift -> shift.site().equals(site));
    }

    public Optional<TimeOff> timeOff(StaffId staff, long id) {
        return timesOff.findById(id).map(TimeOffRow::toTimeOff).filter(away -> away.staff().equals(staff));
    }

    private void bump(StaffId staff) {
        var version = shifts.rotaVersion(staff.value());
        var written = version.isPresent() ? shifts.nextRota(staff.value(), version.get()) : shifts.firstRota(staff.value());
        if (written != 1) throw new Contended();
    }

    // beyond a year and a week everything comes again: each pair of patterns within twelve weeks, each clock change within a year
    private TimeSlot year(LocalDate from, SiteId site) {
        var start = from.atStartOfDay(rota.zone(site.value()));
        return new TimeSlot(start.toInstant(), start.plusWeeks(WEEKS_COMPARED).toInstant());
    }

    private Optional<Sentence> clash(List<Shift> fresh, List<Shift> others) {
        for (var one : fresh)
            for (var other : others)
                if (one.slot().overlaps(other.slot()) && (!one.site().equals(other.site()) || one.duty() == other.duty()))
                    return Optional.of(Sentence.of("scheduling.shift-clashes", named(one), named(other)));
        return Optional.empty();
    }

    private String named(Shift shift) {
        var site = directory.site(US, shift.site());
        return site.name() + " " + Words.moment(site, shift.slot().from()) + "–" + Words.time(site, shift.slot().to());
    }

    private static Written gone() {
        return new Written.Refused(Sentence.of("scheduling.rota-row-gone"));
    }
}
