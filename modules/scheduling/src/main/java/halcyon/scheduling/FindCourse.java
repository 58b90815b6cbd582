package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// Looks for a whole course from a date on, at the sites the patient would go to (the first one is preferred), within the
/// patient's own windows (site time; empty days = any day). A visit fits a window when all of it does: it starts at
/// `notBefore` or later and the patient has left by `notAfter`.
public record FindCourse(
        PatientId patient,
        String protocol,
        List<SiteId> sites,
        LocalDate from,
        Set<DayOfWeek> days,
        LocalTime notBefore,
        LocalTime notAfter) {
    public FindCourse {
        sites = List.copyOf(sites);
        if (sites.isEmpty()) throw new IllegalArgumentException("name at least one site to look at");
    }

    /// At one site only.
    public FindCourse(
            PatientId patient, String protocol, SiteId site, LocalDate from, Set<DayOfWeek> days, LocalTime notBefore, LocalTime notAfter) {
        this(patient, protocol, List.of(site), from, days, notBefore, notAfter);
    }

    /// The site that is preferred.
    public SiteId site() {
        return sites.getFirst();
    }
}
