package halcyon.scheduling;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Everything the calendar of a site is made of, from one date through another, each with its id for changes; `present` is
/// what follows from it: who is there when.
public record SiteRota(
        SiteId site,
        ZoneId zone,
        LocalDate from,
        LocalDate through,
        List<Row<Shift>> shifts,
        List<Row<WeeklyShift>> weekly,
        List<Row<TimeOff>> timesOff,
        List<SpecialDay> specialDays,
        List<KeptHoliday> holidays,
        List<Row<OutOfOrder>> outOfOrder,
        List<Shift> present) {
    public record Row<T>(long id, T what) {}
}
