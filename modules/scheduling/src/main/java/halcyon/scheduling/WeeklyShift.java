package halcyon.scheduling;

import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A shift that comes back: on this weekday from `from` on, through `through` (included, empty: until further notice), every
/// `everyWeeks` weeks counted from the week of `from`. Times are the site's; on a day of a clock change they stay what the
/// wall says.
public record WeeklyShift(
        StaffId staff,
        SiteId site,
        Shift.Duty duty,
        DayOfWeek weekday,
        LocalTime starts,
        LocalTime ends,
        LocalDate from,
        Optional<LocalDate> through,
        int everyWeeks) {
    public WeeklyShift {
        if (!starts.isBefore(ends)) throw new IllegalArgumentException("a shift ends after it starts, got " + starts + " to " + ends);
        if (through.filter(last -> last.isBefore(from)).isPresent())
            throw new IllegalArgumentException("a weekly shift ends on or after " + from + ", got " + through.get());
        if (everyWeeks < 1 || everyWeeks > 4)
            throw new IllegalArgumentException("a weekly shift comes every 1 to 4 weeks, got " + everyWeeks);
    }
}
