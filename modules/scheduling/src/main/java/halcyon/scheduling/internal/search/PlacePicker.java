package halcyon.scheduling.internal.search;

import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Makes places of days: the same site, time of day, seat and people as the session before, where they are free.
final class PlacePicker {
    private PlacePicker() {}

    static List<Place> places(List<LocalDate> dates, IntFunction<Openings> openings) {
        var places = new ArrayList<Place>();
        for (var i = 0; i < dates.size(); i++) places.add(place(dates.get(i), openings.apply(i), places));
        return steadied(places, openings);
    }

    private static Place place(LocalDate date, Openings openings, List<Place> before) {
        var open = openings.sites().stream().filter(site -> !site.on(date).isEmpty()).toList();
        if (open.isEmpty()) throw new IllegalArgumentException("nothing is possible on " + date);
        if (before.isEmpty()) return place(open.getFirst(), open.getFirst().on(date).getFirst(), Optional.empty());
        var last = before.getLast();
        var site = open.stream()
                .filter(each -> each.ground().hours().site().id().equals(last.site()))
                .findFirst()
                .orElse(open.getFirst());
        var time = openings.at(before.getFirst().site()).ground().hours().timeOf(before.getFirst().slot().from());
        return place(site, nearest(site, site.on(date), time), Optional.of(last));
    }

    static Place place(SiteStarts site, int start, Optional<Place> before) {
        var starts = site.starts();
        var chair = pick(starts.chairs, start, before.map(Place::chair));
        var cleaning = site.ground().seats().stream()
                .filter(seat -> seat.id().equals(chair))
                .mapToInt(Seat::cleaningMinutes)
                .findFirst()
                .orElse(0);
        return new Place(
                site.ground().hours().site().id(),
                TimeSlot.of(site.possible().at(start), Duration.ofMinutes(starts.needs.slotMinutes(cleaning))),
                chair,
                pick(starts.observers, start, before.map(Place::observer)),
                starts.needs.prescriber().map(span -> pick(starts.prescribers, start, before.flatMap(Place::prescriber))),
                starts.needs.pump().map(span -> pick(starts.pumps, start, before.flatMap(Place::pump))));
    }

    static boolean isSteady(List<Place> places) {
        return isOne(places, Place::chair) && isOne(places, Place::observer);
    }

    /// If one seat, or one person, could do all sessions at these times, it does. Only within one site, and with a seat that
    /// is cleaned as fast.
    private static List<Place> steadied(List<Place> places, IntFunction<Openings> openings) {
        if (!isOne(places, Place::site)) return places;
        var starts = IntStream.range(0, places.size())
                .mapToObj(i -> openings.apply(i).at(places.get(i).site()).starts())
                .toList();
        var chair = common(starts, places, each -> each.chairs).filter(seat -> isCleanedAlike(seat, places, openings));
        var observer = common(starts, places, each -> each.observers);
        var prescriber = common(starts, places, each -> each.prescribers);
        return places.stream()
                .map(place -> new Place(
                        place.site(),
                        place.slot(),
                        chair.orElse(place.chair()),
                        observer.orElse(place.observer()),
                        place.prescriber().map(own -> prescriber.orElse(own)),
                        place.pump()))
                .toList();
    }

    private static boolean isCleanedAlike(ResourceId chair, List<Place> places, IntFunction<Openings> openings) {
        var seats = openings.apply(0).at(places.getFirst().site()).ground().seats();
        var minutes = seats.stream().filter(seat -> seat.id().equals(chair)).mapToInt(Seat::cleaningMinutes).findFirst();
        return seats.stream()
                .filter(seat -> places.stream().anyMatch(place -> place.chair().equals(seat.id())))
                .allMatch(seat -> minutes.isPresent() && minutes.getAsInt() == seat.cleaningMinutes());
    }

    private static <K> Optional<K> common(List<Starts> starts, List<Place> places, Function<Starts, Map<K, Cells>> free) {
        return free.apply(starts.getFirst()).keySet().stream()
                .filter(key -> IntStream.range(0, places.size())
                        .allMatch(i -> has(free.apply(starts.get(i)), key, places.get(i))))
                .findFirst();
    }

    private static <K> boolean has(Map<K, Cells> free, K key, Place place) {
        return Optional.ofNullable(free.get(key)).filter(cells -> cells.has(place.slot().from())).isPresent();
    }

    private static <K> K pick(Map<K, Cells> free, int start, Optional<K> preferred) {
        var wanted = preferred.filter(key -> Optional.ofNullable(free.get(key)).filter(cells -> cells.has(start)).isPresent());
        if (wanted.isPresent()) return wanted.get();
        return free.entrySet().stream()
                .filter(entry -> entry.getValue().has(start))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is free at a start that was found free"));
    }

    private static int nearest(SiteStarts site, List<Integer> possible, LocalTime time) {
        return possible.stream()
                .min(Comparator.comparing(start ->
                        Duration.between(time, site.ground().hours().timeOf(site.possible().at(start))).abs()))
                .orElseThrow();
    }

    private static <T> boolean isOne(List<Place> places, Function<Place, T> part) {
        return places.stream().map(part).distinct().count() == 1;
    }
}
