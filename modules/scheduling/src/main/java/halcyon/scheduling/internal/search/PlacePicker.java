package halcyon.scheduling.internal.search;

import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Cells;
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

/// Makes places of days: the same time of day, chair and people as the session before, where they are free.
final class PlacePicker {
    private final Ground ground;
    private final Starts starts;

    PlacePicker(Ground ground, Starts starts) {
        this.ground = ground;
        this.starts = starts;
    }

    List<Place> places(List<LocalDate> dates, Map<LocalDate, List<Integer>> possible) {
        var places = new ArrayList<Place>();
        for (var date : dates) {
            var onDate = possible.get(date);
            if (onDate == null) throw new IllegalArgumentException("nothing is possible on " + date);
            var before = places.isEmpty() ? Optional.<Place>empty() : Optional.of(places.getLast());
            var start = places.isEmpty() ? onDate.getFirst() : nearest(onDate, timeOf(places.getFirst()));
            places.add(place(start, before));
        }
        return steadied(places);
    }

    Place place(int start, Optional<Place> before) {
        var from = starts.all().at(start);
        var length = Duration.ofMinutes((long) ground.slotCells() * Cells.MINUTES);
        return new Place(
                TimeSlot.of(from, length),
                pick(starts.chairs, start, before.map(Place::chair)),
                pick(starts.observers, start, before.map(Place::observer)),
                pick(starts.prescribers, start, before.map(Place::prescriber)));
    }

    static boolean isSteady(List<Place> places) {
        return isOne(places, Place::chair) && isOne(places, Place::observer);
    }

    /// If one chair, or one person, could do all sessions at these times, it does.
    private List<Place> steadied(List<Place> places) {
        var chair = common(starts.chairs, places);
        var observer = common(starts.observers, places);
        var prescriber = common(starts.prescribers, places);
        return places.stream()
                .map(place -> new Place(
                        place.slot(),
                        chair.orElse(place.chair()),
                        observer.orElse(place.observer()),
                        prescriber.orElse(place.prescriber())))
                .toList();
    }

    private static <K> Optional<K> common(Map<K, Cells> free, List<Place> places) {
        return free.entrySet().stream()
                .filter(entry -> places.stream().allMatch(place -> entry.getValue().has(place.slot().from())))
                .map(Map.Entry::getKey)
                .findFirst();
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

    private int nearest(List<Integer> possible, LocalTime time) {
        return possible.stream()
                .min(Comparator.comparing(start -> Duration.between(time, timeOf(start)).abs()))
                .orElseThrow();
    }

    private LocalTime timeOf(Place place) {
        return place.slot().from().atZone(ground.hours().site().zone()).toLocalTime();
    }

    private LocalTime timeOf(int start) {
        return starts.all().at(start).atZone(ground.hours().site().zone()).toLocalTime();
    }

    private static <T> boolean isOne(List<Place> places, Function<Place, T> part) {
        return places.stream().map(part).distinct().count() == 1;
    }
}
