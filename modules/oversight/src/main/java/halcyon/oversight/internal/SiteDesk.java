package halcyon.oversight.internal;

import halcyon.directory.Directory;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.oversight.SiteNow;
import halcyon.oversight.SiteNumbers;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.TimeSlot;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One site's minute and one site's numbers.
@Singleton
class SiteDesk {
    private static final Actor SYSTEM = Actor.system("oversight");
    private static final Duration SOON = Duration.ofHours(1);

    private final Directory directory;
    private final Treatments treatments;
    private final Counts counts;

    SiteDesk(Directory directory, Treatments treatments, Counts counts) {
        this.directory = directory;
        this.treatments = treatments;
        this.counts = counts;
    }

    SiteNow now(Site site, Instant now) {
        var scope = Scope.of(List.of(site.id()));
        var today = day(site, now, 0);
        var floor = treatments.floor(SYSTEM, site.id());
        return new SiteNow(
                site.id(),
                site.name(),
                site.zone(),
                chairs(site),
                floor.size(),
                counts.visitsIn("BOOKED", scope, today.from(), now.plus(SOON)),
                (int) floor.stream().filter(chair -> overdue(chair, now)).count(),
                counts.blocked(scope, now, today.to().isAfter(now) ? today.to() : now),
                counts.visitsIn("LEFT", scope, today.from(), today.to()));
    }

    SiteNumbers numbers(Site site, Instant now) {
        var scope = Scope.of(List.of(site.id()));
        var weeks = new Weeks(now);
        var tomorrow = day(site, now, 1);
        return new SiteNumbers(
                site.id(),
                site.name(),
                chairs(site),
                treatments.floor(SYSTEM, site.id()).size(),
                counts.wait(scope, weeks.begin(), now),
                counts.clean(scope, weeks.begin(), now),
                Money.cents(counts.owedCents(scope, now)),
                counts.response(scope, weeks.begin(), now),
                counts.missing(scope, weeks.begin(), now),
                counts.asked(scope, tomorrow.from(), tomorrow.to()),
                counts.blocked(scope, tomorrow.from(), tomorrow.to()),
                counts.late(scope, now));
    }

    /// A day of the site, by its own clock.
    static TimeSlot day(Site site, Instant now, int plusDays) {
        LocalDate day = now.atZone(site.zone()).toLocalDate().plusDays(plusDays);
        return new TimeSlot(day.atStartOfDay(site.zone()).toInstant(), day.plusDays(1).atStartOfDay(site.zone()).toInstant());
    }

    private int chairs(Site site) {
        return (int) directory.resources(SYSTEM, site.id()).stream()
                .filter(resource -> resource.kind() == ResourceKind.CHAIR || resource.kind() == ResourceKind.ROOM)
                .count();
    }

    private static boolean overdue(FloorChair chair, Instant now) {
        return chair.nextVitalsDue().map(now::isAfter).orElse(false);
    }
}
