package halcyon.ui.frontdesk;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.scheduling.Place;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import halcyon.ui.parts.SitedTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Places of a site in words: day, time, chair, who observes.
record PlaceWords(Site site, Map<ResourceId, String> chairs, Map<StaffId, String> people, Locale locale) {
    static PlaceWords of(Directory directory, Actor actor, Site site, Locale locale) {
        return new PlaceWords(
                site,
                directory.resources(actor, site.id()).stream().collect(Collectors.toMap(Resource::id, Resource::label)),
                directory.staff(actor, site.id()).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name)),
                locale);
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
        return moment(place.slot().from()) + ", " + chair(place) + ", " + observer(place);
    }

    /// Days from the first session to the last, both counted.
    long days(List<Place> places) {
        var first = places.getFirst().slot().from().atZone(site.zone()).toLocalDate();
        var last = places.getLast().slot().from().atZone(site.zone()).toLocalDate();
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
