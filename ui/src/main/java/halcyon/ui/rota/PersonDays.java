package halcyon.ui.rota;

import halcyon.scheduling.Shift;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.SiteRota.Row;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WeeklyShift;
import halcyon.shared.StaffId;
import halcyon.ui.parts.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// What stands in a person's day: single shifts, shifts that repeat, time off.
record PersonDays(SiteRota rota, RotaWords words) {
    /// `text` are the hours; time off has none, its `word` says the kind.
    record Entry(String text, String word, State state, boolean repeats) {}

    List<Entry> of(StaffId who, LocalDate date) {
        var entries = new ArrayList<Entry>();
        for (var row : weekly(who, date))
            entries.add(new Entry(row.what().starts() + "–" + row.what().ends(), "", State.READY, true));
        for (var row : shifts(who, date)) entries.add(new Entry(words.hours(row.what().slot()), "", State.READY, false));
        for (var row : timesOff(who, date)) entries.add(new Entry("", row.what().kind().name(), State.WATCH, false));
        return entries;
    }

    List<Row<Shift>> shifts(StaffId who, LocalDate date) {
        return rota.shifts().stream()
                .filter(row -> row.what().staff().equals(who) && words.date(row.what().slot().from()).equals(date))
                .toList();
    }

    List<Row<WeeklyShift>> weekly(StaffId who, LocalDate date) {
        return rota.weekly().stream()
                .filter(row -> row.what().staff().equals(who) && comes(row.what(), date))
                .toList();
    }

    List<Row<TimeOff>> timesOff(StaffId who, LocalDate date) {
        var day = words.wholeDays(date, date);
        return rota.timesOff().stream()
                .filter(row -> row.what().staff().equals(who) && row.what().slot().from().isBefore(day.to()) && row.what().slot().to().isAfter(day.from()))
                .toList();
    }

    private static boolean comes(WeeklyShift shift, LocalDate date) {
        if (shift.weekday() != date.getDayOfWeek() || date.isBefore(shift.from())) return false;
        if (shift.through().filter(date::isAfter).isPresent()) return false;
        var first = shift.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return ChronoUnit.WEEKS.between(first, date) % shift.everyWeeks() == 0;
    }
}
