package halcyon.scheduling.internal.rota;

import halcyon.directory.Site;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.SiteRota.Row;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Puts together what a site's calendar is made of.
@Singleton
@Transactional
public class SiteRotas {
    private final Rota rota;
    private final Shifts shifts;
    private final WeeklyShifts weekly;
    private final TimesOff timesOff;
    private final SiteDays days;
    private final OutOfOrders outOfOrders;

    SiteRotas(Rota rota, Shifts shifts, WeeklyShifts weekly, TimesOff timesOff, SiteDays days, OutOfOrders outOfOrders) {
        this.rota = rota;
        this.shifts = shifts;
        this.weekly = weekly;
        this.timesOff = timesOff;
        this.days = days;
        this.outOfOrders = outOfOrders;
    }

    public SiteRota of(Site site, LocalDate from, LocalDate through) {
        var id = site.id().value();
        var slot = new TimeSlot(
                from.atStartOfDay(site.zone()).toInstant(),
                through.plusDays(1).atStartOfDay(site.zone()).toInstant());
        var single = shifts.touching(id, slot.from(), slot.to());
        var patterns = weekly.findBySiteOrderById(id).stream()
                .filter(row -> row.throughDate() == null || !row.throughDate().isBefore(from))
                .filter(row -> !row.fromDate().isAfter(through))
                .toList();
        var staff = Stream.concat(single.stream().map(ShiftRow::staff), patterns.stream().map(WeeklyRow::staff)).distinct().toList();
        var away = staff.isEmpty() ? List.<TimeOffRow>of() : timesOff.touching(staff, slot.from(), slot.to());
        return new SiteRota(
                site.id(),
                site.zone(),
                from,
                through,
                single.stream().map(row -> new Row<>(row.key(), row.toShift())).toList(),
                patterns.stream().map(row -> new Row<>(row.key(), row.toWeekly())).toList(),
                away.stream().map(row -> new Row<>(row.key(), row.toTimeOff())).toList(),
                days.special(site.id(), from).stream().filter(day -> !day.date().isAfter(through)).toList(),
                days.kept(site.id()),
                outOfOrders.touching(id, slot.from(), slot.to()).stream().map(row -> new Row<>(row.key(), row.toOutOfOrder())).toList(),
                rota.touching(site.id(), slot));
    }
}
