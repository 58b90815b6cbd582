package halcyon.treatment.internal.cabinet;

import halcyon.scheduling.Holiday;
import halcyon.scheduling.Rotas;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Days of business: Monday to Friday without the federal holidays, on the day they are kept. Where no holidays are on file for a
/// year, weekends alone are left out, which makes a deadline earlier and never later.
@Singleton
class BusinessDays {
    private final Rotas rotas;

    BusinessDays(Rotas rotas) {
        this.rotas = rotas;
    }

    LocalDate after(LocalDate day, int days) {
        var date = day;
        for (var left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isOne(date)) left--;
        }
        return date;
    }

    private boolean isOne(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) return false;
        // New Year's Day may be kept on the last day of the year before
        return !isKept(date, date.getYear()) && !isKept(date, date.getYear() + 1);
    }

    private boolean isKept(LocalDate date, int year) {
        return rotas.holidays(CabinetFile.CABINET, year).stream().map(Holiday::kept).anyMatch(date::equals);
    }
}
