package halcyon.consent.internal;

import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.treatment.Mark;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/// Nobody signs while the medicine may still be felt.
@Singleton
class DosedClock {
    private static final Actor SYSTEM = Actor.system("consent");
    private final Treatments treatments;
    private final Directory directory;
    private final Settings settings;

    DosedClock(Treatments treatments, Directory directory, Settings settings) {
        this.treatments = treatments;
        this.directory = directory;
        this.settings = settings;
    }

    /// The moment from which the patient may sign again, if it lies ahead.
    Optional<Instant> closedUntil(RequestRow request, Instant now) {
        var last = treatments.marks(SYSTEM, request.patientId()).stream().map(Mark::at).max(Comparator.naturalOrder());
        return last.map(dose -> opens(dose, zone(request.siteId()))).filter(now::isBefore);
    }

    private Instant opens(Instant dose, ZoneId zone) {
        var day = dose.atZone(zone).toLocalDate();
        var rest = new Rest(LocalTime.parse(settings.text("sign-again-from", day)), settings.number("sign-again-hours", day));
        return rest.ends(dose, zone);
    }

    ZoneId zone(SiteId site) {
        return directory.site(SYSTEM, site).zone();
    }
}
