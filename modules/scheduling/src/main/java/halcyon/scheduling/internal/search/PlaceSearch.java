package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// Looks for the place of one session of a course that exists already. Sessions are counted from 0.
public final class PlaceSearch {
    private final IntFunction<Openings> openings;
    private final Protocol.Calendar rule;

    PlaceSearch(IntFunction<Openings> openings, Protocol.Calendar rule) {
        this.openings = openings;
        this.rule = rule;
    }

    /// The place nearest to a wanted one that fits, if only that session of the whole course is moved: later ones first, and
    /// the same site before others.
    public Optional<Place> next(List<Place> course, int session) {
        var dates = new ArrayList<>(course.stream().map(this::dateOf).toList());
        return next(course.get(session), session, date -> {
            dates.set(session, date);
            return new CourseCalendar(rule, course.size()).trouble(dates).isEmpty();
        });
    }

    /// The same for a session whose course has lost others: only the distance from them counts.
    public Optional<Place> next(Place wanted, int session) {
        return next(wanted, session, date -> true);
    }

    private Optional<Place> next(Place wanted, int session, Predicate<LocalDate> fits) {
        var own = openings.apply(session).at(wanted.site());
        var others = openings.apply(session).sites().stream().filter(site -> !site.equals(own)).toList();
        return nextAt(own, wanted, fits)
                .or(() -> others.stream().flatMap(site -> nextAt(site, wanted, fits).stream()).findFirst());
    }

    private static Optional<Place> nextAt(SiteStarts site, Place wanted, Predicate<LocalDate> fits) {
        var starts = site.days().stream().filter(fits).flatMap(date -> site.on(date).stream()).toList();
        return starts.stream()
                .filter(start -> !site.possible().at(start).isBefore(wanted.slot().from()))
                .min(Comparator.naturalOrder())
                .or(() -> starts.stream().max(Comparator.naturalOrder()))
                .map(start -> PlacePicker.place(site, start, Optional.of(wanted)));
    }

    /// The place at this very moment in the seat of `before`, with its people where they are free.
    public Optional<Place> at(int session, Instant from, Place before) {
        var site = openings.apply(session).at(before.site());
        if (!Cells.isOnMark(from) || !site.possible().has(from)) return Optional.empty();
        var place = PlacePicker.place(site, (int) site.possible().indexOf(from), Optional.of(before));
        return place.chair().equals(before.chair()) ? Optional.of(place) : Optional.empty();
    }

    /// Why there is none.
    public Sentence whyNotAt(int session, Instant from, Place before) {
        var site = openings.apply(session).at(before.site());
        if (!Cells.isOnMark(from)) return Sentence.of("scheduling.closed");
        if (site.possible().has(from)) return Sentence.of("scheduling.chair-not-free");
        return site.starts().whyNotAt(from).reason();
    }

    private LocalDate dateOf(Place place) {
        return openings.apply(0).at(place.site()).ground().hours().dateOf(place.slot().from());
    }
}
