package halcyon.scheduling.internal.rota;

import halcyon.scheduling.Shift;
import halcyon.scheduling.WeeklyShift;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_weekly_shift")
record WeeklyRow(
        @Id @GeneratedValue @Nullable Long id,
        long staff,
        String site,
        Shift.Duty duty,
        int weekday,
        String timeFrom,
        String timeTo,
        LocalDate fromDate,
        @Nullable LocalDate throughDate,
        int everyWeeks) {
    static WeeklyRow of(WeeklyShift shift) {
        return new WeeklyRow(
                null,
                shift.staff().value(),
                shift.site().value(),
                shift.duty(),
                shift.weekday().getValue(),
                shift.starts().toString(),
                shift.ends().toString(),
                shift.from(),
                shift.through().orElse(null),
                shift.everyWeeks());
    }

    WeeklyShift toWeekly() {
        return new WeeklyShift(
                StaffId.of(staff),
                SiteId.of(site),
                duty,
                DayOfWeek.of(weekday),
                LocalTime.parse(timeFrom),
                LocalTime.parse(timeTo),
                fromDate,
                Optional.ofNullable(throughDate),
                everyWeeks);
    }

    long key() {
        if (id == null) throw new IllegalStateException("weekly shift not saved yet");
        return id;
    }

    /// The shifts it makes that touch the slot, in order.
    List<Shift> within(TimeSlot slot, ZoneId zone) {
        var first = later(slot.from().atZone(zone).toLocalDate().minusDays(1), fromDate);
        var last = slot.to().atZone(zone).toLocalDate();
        var end = throughDate != null && throughDate.isBefore(last) ? throughDate : last;
        var start = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        if (start.isAfter(end)) return List.of();
        return start.datesUntil(end.plusDays(1), Period.ofWeeks(1))
                .filter(this::isItsWeek)
                .flatMap(date -> on(date, zone).stream())
                .filter(shift -> shift.slot().overlaps(slot))
                .toList();
    }

    private boolean isItsWeek(LocalDate date) {
        return ChronoUnit.WEEKS.between(monday(fromDate), monday(date)) % everyWeeks == 0;
    }

    // a time that the wall skips begins when the clocks have changed; nothing is left of a shift that lies within the gap
    private Optional<Shift> on(LocalDate date, ZoneId zone) {
        var from = date.atTime(LocalTime.parse(timeFrom)).atZone(zone).toInstant();
        var to = date.atTime(LocalTime.parse(timeTo)).atZone(zone).toInstant();
        if (!from.isBefore(to)) return Optional.empty();
        return Optional.of(new Shift(StaffId.of(staff), SiteId.of(site), duty, new TimeSlot(from, to)));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
