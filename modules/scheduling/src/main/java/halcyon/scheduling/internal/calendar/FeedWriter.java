package halcyon.scheduling.internal.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Status;
import biweekly.util.Duration;
import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.scheduling.internal.calendar.FeedVisits.FeedVisit;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

/// Writes a calendar: each visit in the zone of its site, cancelled ones marked so that a program takes them out. No name, no
/// treatment: the words are "Visit 2 of 6" and the chair.
@Singleton
class FeedWriter {
    private static final Actor US = Actor.system("scheduling");
    private static final int REFRESH_MINUTES = 15;

    private final Directory directory;

    FeedWriter(Directory directory) {
        this.directory = directory;
    }

    String write(FeedRow feed, List<FeedVisit> visits, Instant from, Instant to) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Halcyon//Calendar//EN");
        calendar.setName(feed.label());
        calendar.addExperimentalProperty("X-WR-CALNAME", feed.label());
        calendar.setRefreshInterval(Duration.builder().minutes(REFRESH_MINUTES).build());
        var places = new HashMap<SiteId, Place>();
        for (var visit : visits) {
            var place = places.computeIfAbsent(visit.site(), site -> place(site, from, to));
            var event = event(feed, visit, place);
            calendar.addEvent(event);
            calendar.getTimezoneInfo().setTimezone(event.getDateStart(), place.zone());
            calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), place.zone());
        }
        return Biweekly.write(calendar).go();
    }

    private record Place(Site site, TimezoneAssignment zone, Map<ResourceId, String> chairs) {}

    private Place place(SiteId id, Instant from, Instant to) {
        var site = directory.site(US, id);
        var chairs = directory.resources(US, id).stream().collect(Collectors.toMap(Resource::id, Resource::label));
        return new Place(site, assignment(site.zone(), from, to), chairs);
    }

    private static TimezoneAssignment assignment(ZoneId zone, Instant from, Instant to) {
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneRulesText.of(zone, from, to));
    }

    private static VEvent event(FeedRow feed, FeedVisit visit, Place place) {
        var event = new VEvent();
        var site = place.site();
        event.setUid("visit-" + visit.booking() + "@halcyon");
        event.setDateTimeStamp(Date.from(feed.madeAt()));
        event.setSequence(Math.toIntExact(visit.version()));
        event.setDateStart(Date.from(visit.from()));
        event.setDateEnd(Date.from(visit.until()));
        event.setSummary("Visit " + visit.number() + " of " + visit.of() + " · "
                + place.chairs().getOrDefault(visit.chair(), "chair " + visit.chair()));
        event.setLocation(site.name() + ", " + site.street() + ", " + site.city() + ", " + site.state());
        event.setStatus(visit.isOff() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(!visit.isOff());
        return event;
    }
}
