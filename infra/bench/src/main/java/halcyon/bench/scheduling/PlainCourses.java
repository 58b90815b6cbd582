package halcyon.bench.scheduling;

import halcyon.scheduling.Place;
import halcyon.scheduling.SiteCourse;
import halcyon.scheduling.SitePlace;
import halcyon.shared.SiteId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whole courses of six without an index: all days of all sites by [PlainSearch], then the first chain of days at each.
final class PlainCourses {
    private static final int SESSIONS = 6;
    private static final int LEAST_GAP = 2;
    private static final int MOST_GAP = 5;
    private static final int WITHIN = 21;

    private final PlainSearch search;
    private final Map<LocalDate, List<SitePlace>> places = new HashMap<>();

    PlainCourses(PlainSearch search) {
        this.search = search;
    }

    /// Sites and first moments of the earliest courses.
    List<SitePlace> firstPlaces(List<SiteId> sites, LocalDate from, int length, int most) throws SQLException {
        search.load(sites, from, length + WITHIN);
        var firsts = new ArrayList<SitePlace>();
        for (var site : sites) {
            places.clear();
            for (var date = from; date.isBefore(from.plusDays(length + WITHIN)); date = date.plusDays(1)) places.put(date, search.on(site, date));
            for (var date = from; date.isBefore(from.plusDays(length)); date = date.plusDays(1))
                if (canGoOn(date, date, 1)) firsts.add(on(date).getFirst());
        }
        firsts.sort(Comparator.comparing((SitePlace place) -> place.place().slot().from()).thenComparing(place -> place.site().value()));
        return firsts.subList(0, Math.min(most, firsts.size()));
    }

    private boolean canGoOn(LocalDate first, LocalDate last, int done) {
        if (on(last).isEmpty()) return false;
        if (done == SESSIONS) return true;
        for (var gap = LEAST_GAP; gap <= MOST_GAP; gap++) {
            var next = last.plusDays(gap);
            if (ChronoUnit.DAYS.between(first, next) < WITHIN && canGoOn(first, next, done + 1)) return true;
        }
        return false;
    }

    private List<SitePlace> on(LocalDate date) {
        return places.getOrDefault(date, List.of());
    }

    /// What is wrong with a course by the rules and by what is free; empty when it could be booked.
    String troubleOf(SiteCourse course) {
        if (course.places().size() != SESSIONS) return "has " + course.places().size() + " visits";
        var zone = ZoneId.of(CopiedNetwork.zone(Integer.parseInt(course.site().value().substring(1))));
        var dates = course.places().stream().map(place -> place.slot().from().atZone(zone).toLocalDate()).toList();
        if (ChronoUnit.DAYS.between(dates.getFirst(), dates.getLast()) >= WITHIN) return "takes too long";
        for (var i = 1; i < dates.size(); i++) {
            var gap = ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i));
            if (gap < LEAST_GAP || gap > MOST_GAP) return "has a gap of " + gap + " days";
        }
        for (var i = 0; i < dates.size(); i++) if (!isFree(course, dates.get(i), course.places().get(i))) return "is not free on " + dates.get(i);
        return "";
    }

    private boolean isFree(SiteCourse course, LocalDate date, Place place) {
        return search.on(course.site(), date).stream().anyMatch(found -> found.place().slot().equals(place.slot()));
    }
}
