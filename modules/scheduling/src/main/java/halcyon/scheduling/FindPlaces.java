package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// Looks for the earliest places of one visit of a protocol over many sites: those named, or (none named) all at which the actor
/// works; from a date on for so many days (site time), within windows as in [FindCourse]. With a patient named, also within
/// what is authorized and away from the other visits.
public record FindPlaces(
        Optional<PatientId> patient,
        String protocol,
        Set<SiteId> sites,
        LocalDate from,
        int days,
        Set<DayOfWeek> weekdays,
        LocalTime notBefore,
        LocalTime notAfter,
        int most) {
    private static final int MOST_DAYS = 365;
    private static final int MOST_PLACES = 500;

    public FindPlaces {
        sites = Set.copyOf(sites);
        weekdays = Set.copyOf(weekdays);
        if (days < 1 || days > MOST_DAYS) throw new IllegalArgumentException("look ahead 1 to " + MOST_DAYS + " days, not " + days);
        if (most < 1 || most > MOST_PLACES) throw new IllegalArgumentException("ask for 1 to " + MOST_PLACES + " places, not " + most);
        if (!notBefore.isBefore(notAfter)) throw new IllegalArgumentException("'not before' must be earlier than 'not after'");
    }

    /// The earliest twenty of the next fourteen days, at any time, for whoever it may be.
    public static FindPlaces earliest(String protocol, LocalDate from) {
        return new FindPlaces(Optional.empty(), protocol, Set.of(), from, 14, Set.of(), LocalTime.MIN, LocalTime.MAX, 20);
    }
}
