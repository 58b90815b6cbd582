package halcyon.local.network;

import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Shift;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WeeklyShift;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// When people work and when a clinic is closed, as a site manager enters it: a week that repeats, holidays, somebody's leave.
@Singleton
class WorkingTimes {
    private static final Actor MAKER = Actor.system("demo-network");
    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<String> HOLIDAYS = List.of("new-year", "memorial", "independence", "labor", "thanksgiving", "christmas");

    private final Rotas rotas;

    WorkingTimes(Rotas rotas) {
        this.rotas = rotas;
    }

    void keepHolidays(SiteId site, LocalDate from) {
        for (String holiday : HOLIDAYS) save(new CalendarChange.KeepHoliday(site, holiday, from));
    }

    /// All opening hours of every working day from a date on; nothing for roles that neither watch nor prescribe.
    void everyWeek(Clinic clinic, Role role, StaffId staff, LocalDate from) {
        Optional<Shift.Duty> duty = duty(role);
        if (duty.isEmpty()) return;
        for (DayOfWeek day : DAYS)
            save(new CalendarChange.AddWeekly(new WeeklyShift(
                    staff, clinic.site().id(), duty.get(), day, clinic.site().opens(), clinic.site().closes(), from, Optional.empty(), 1)));
    }

    void leave(Clinic clinic, StaffId staff, LocalDate from, int days) {
        var zone = clinic.site().zone();
        TimeSlot away = new TimeSlot(
                from.atTime(LocalTime.MIN).atZone(zone).toInstant(), from.plusDays(days).atTime(LocalTime.MIN).atZone(zone).toInstant());
        save(new CalendarChange.AddTimeOff(new TimeOff(staff, away, TimeOff.Kind.LEAVE, "")));
    }

    /// Looks at what a change breaks and saves it all the same.
    private void save(CalendarChange change) {
        CalendarSaved saved = rotas.saveChange(MAKER, change, List.of());
        if (saved instanceof CalendarSaved.BreaksOthers others)
            saved = rotas.saveChange(MAKER, change, others.now().bookings());
        if (!(saved instanceof CalendarSaved.Done)) throw new IllegalStateException("the demo's calendar: " + saved);
    }

    private static Optional<Shift.Duty> duty(Role role) {
        if (role == Role.NURSE) return Optional.of(Shift.Duty.OBSERVER);
        if (role == Role.PRESCRIBER) return Optional.of(Shift.Duty.PRESCRIBER);
        return Optional.empty();
    }
}
