package halcyon.ui.frontdesk;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Place;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.ui.parts.SitedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Places in words: day, time, chair, who observes; each on the wall clock of its own site. `site` is the one that is meant
/// when none is named.
record PlaceWords(Site site, Map<SiteId, Site> sites, Map<ResourceId, String> chairs, Map<StaffId, String> people, Locale locale) {
    static PlaceWords of(Directory directory, Actor actor, Site site, Locale locale) {
        return of(directory, actor, List.of(site), locale);
    }

    /// Of several sites, the first one meant when none is named.
    static PlaceWords of(Directory directory, Actor actor, List<Site> sites, Locale locale) {
        Map<ResourceId, String> chairs = new HashMap<>();
        Map<StaffId, String> people = new HashMap<>();
        for (var site : sites) {
            directory.resources(actor, site.id()).forEach(each -> chairs.put(each.id(), each.label()));
            directory.staff(actor, site.id()).forEach(each -> people.put(each.id(), each.name()));
        }
        return new PlaceWords(sites.getFirst(), sites.stream().collect(Collectors.toMap(Site::id, each -> each)), chairs, people, locale);
    }

    private ZoneId zone(Place place) {
        return sites.getOrDefault(place.site(), site).zone();
    }

    String day(Place place) {
        return SitedTime.format(place.slot().from(), zone(place), "EEE d MMM", locale);
    }

    String time(Place place) {
        return SitedTime.format(place.slot().from(), zone(place), "HH:mm", locale);
    }

    /// The name of the place's site, when it is not the one that is meant.
    String elsewhere(Place place) {
        return place.site().equals(site.id()) ? "" : sites.getOrDefault(place.site(), site).name();
    }

    String day(Instant at) {
        return SitedTime.format(at, site.zone(), "EEE d MMM", locale);
    }

    String time(Instant at) {
        return SitedTime.format(at, site.zone(), "HH:mm", locale);
    }

    String moment(Instant at) {
        return day(at) + " " + time(at);
    }

    String chair(Place place) {
        return chairs.getOrDefault(place.chair(), "");
    }

    String observer(Place place) {
        return people.getOrDefault(place.observer(), "");
    }

    /// All of a place in one line.
    String line(Place place) {
        var there = elsewhere(place).isEmpty() ? "" : elsewhere(place) + ", ";
        return day(place) + " " + time(place) + ", " + there + chair(place) + ", " + observer(place);
    }

    /// Days from the first session to the last, both counted.
    long days(List<Place> places) {
        var first = places.getFirst().slot().from().atZone(zone(places.getFirst())).toLocalDate();
        var last = places.getLast().slot().from().atZone(zone(places.getLast())).toLocalDate();
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
