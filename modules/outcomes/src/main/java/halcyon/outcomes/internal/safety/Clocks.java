package halcyon.outcomes.internal.safety;

import halcyon.directory.Directory;
import halcyon.outcomes.TriageLevel;
import halcyon.outcomes.internal.setting.Settings;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// By when safety work is due. High: now, and after the setting's minutes it goes to the next on call. Moderate: the same
/// day, by the site's clock. Low: by the next session.
@Singleton
class Clocks {
    private static final Actor SYSTEM = Actor.system("outcomes");

    private final Settings settings;
    private final Directory directory;
    private final Scheduling scheduling;

    Clocks(Settings settings, Directory directory, Scheduling scheduling) {
        this.settings = settings;
        this.directory = directory;
        this.scheduling = scheduling;
    }

    Instant due(TriageLevel level, PatientId patient, SiteId site, Instant now) {
        return switch (level) {
            case HIGH -> now.plus(settings.minutes("escalate-minutes"));
            case MODERATE -> endOfDay(site, now);
            case LOW, NONE -> nextSession(patient, now);
        };
    }

    private Instant endOfDay(SiteId site, Instant now) {
        var zone = directory.site(SYSTEM, site).zone();
        return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Instant nextSession(PatientId patient, Instant now) {
        return scheduling.bookingsOf(SYSTEM, patient).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .map(booking -> booking.place().slot().from())
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElseGet(() -> now.plus(settings.days("low-days")));
    }
}
