package halcyon.ui.frontdesk;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.Actor;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// The patient's banner with what this person may know: the course as dots, consent as a chip.
@Singleton
public class PatientBanners {
    private static final Set<BookingState> OVER = Set.of(BookingState.LEFT);
    private static final Set<BookingState> HERE = Set.of(BookingState.ARRIVED, BookingState.DOSED, BookingState.RECOVERING);

    private final Directory directory;
    private final Scheduling scheduling;
    private final PatientPath path;
    private final Clock clock;

    PatientBanners(Directory directory, Scheduling scheduling, PatientPath path, Clock clock) {
        this.directory = directory;
        this.scheduling = scheduling;
        this.path = path;
        this.clock = clock;
    }

    /// For a patient that was opened with [Directory#openPatient].
    public PatientBanner of(Actor actor, Patient patient) {
        var zone = directory.site(actor, patient.site()).zone();
        var banner = new PatientBanner(patient, clock, zone);
        course(banner, SchedulingAccess.TABLE.allows(actor, "bookingsOf") ? scheduling.bookingsOf(actor, patient.id()) : List.of());
        if (path.holdsConsent(actor, patient))
            banner.chips(StatusBadge.of(State.READY, banner.getTranslation("frontdesk.banner.consent")));
        return banner;
    }

    private static void course(PatientBanner banner, List<Booking> bookings) {
        if (bookings.isEmpty()) return;
        var course = bookings.getLast().course();
        var visits = bookings.stream().filter(booking -> booking.course().equals(course)).toList();
        long over = visits.stream().filter(booking -> OVER.contains(booking.state())).count();
        boolean here = visits.stream().anyMatch(booking -> HERE.contains(booking.state()));
        banner.course((int) over, visits.getFirst().of(), here);
    }
}
