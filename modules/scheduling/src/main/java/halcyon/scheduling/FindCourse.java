package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/// Looks for a whole course at one site, from a date on, within the patient's own windows (site time; empty days = any day).
/// A visit fits a window when all of it does: it starts at `notBefore` or later and the patient has left by `notAfter`.
public record FindCourse(
        PatientId patient,
        String protocol,
        SiteId site,
        LocalDate from,
        Set<DayOfWeek> days,
        LocalTime notBefore,
        LocalTime notAfter) {}
