package halcyon.scheduling.internal.search;

import halcyon.scheduling.CourseFound;
import halcyon.scheduling.CourseFound.Proposal;
import halcyon.scheduling.CourseFound.WhyNot;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Finds whole courses on the ground: the earliest, the earliest with one chair and one observer throughout, and one that
/// starts later; and says why nothing sooner fits.
public final class CourseSearch {
    private static final int MOST_REASONS = 6;

    private final Ground ground;
    private final Wishes wishes;
    private final Starts starts;
    private final CourseCalendar calendar;
    private final PlacePicker picker;

    public CourseSearch(Ground ground, Wishes wishes) {
        this.ground = ground;
        this.wishes = wishes;
        this.starts = new Starts(ground, wishes);
        this.calendar = new CourseCalendar(ground.protocol().calendar());
        this.picker = new PlacePicker(ground, starts);
    }

    public CourseFound find() {
        var tooFew = wishes.bounds().stream()
                .filter(bound -> bound.units().isPresent() && bound.units().getAsInt() < calendar.rule().sessions())
                .findFirst();
        if (tooFew.isPresent()) {
            var why = new WhyNot(ground.now(), tooFew.get().reason(), Sentence.of("scheduling.limit.cure"));
            return new CourseFound(List.of(), List.of(why));
        }
        var earliest = earliest(starts.all(), wishes.from());
        var proposals = new ArrayList<Proposal>();
        earliest.ifPresent(places -> proposals.add(named("earliest", places)));
        steady().filter(places -> !isSteady(earliest)).ifPresent(places -> proposals.add(named("steady", places)));
        earliest.flatMap(this::later).ifPresent(places -> proposals.add(named("later", places)));
        return new CourseFound(List.copyOf(proposals), whyNotSooner(earliest));
    }

    /// The place nearest to a wanted one that fits, if only that session of the course is moved: later ones first.
    public Optional<Place> nextPlace(List<Place> course, int index) {
        var wanted = course.get(index).slot().from();
        var dates = new ArrayList<>(course.stream().map(place -> dateOf(place)).toList());
        var onDates = byDate(starts.all()).entrySet().stream()
                .filter(entry -> {
                    dates.set(index, entry.getKey());
                    return calendar.trouble(dates).isEmpty();
                })
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return onDates.stream()
                .filter(start -> !starts.all().at(start).isBefore(wanted))
                .min(Comparator.naturalOrder())
                .or(() -> onDates.stream().max(Comparator.naturalOrder()))
                .map(start -> picker.place(start, Optional.of(course.get(index))));
    }

    /// The place at this very moment in the chair of `before`, with its people where they are free.
    public Optional<Place> placeAt(Instant from, Place before) {
        if (!Cells.isOnMark(from) || !starts.all().has(from)) return Optional.empty();
        var place = picker.place((int) starts.all().indexOf(from), Optional.of(before));
        return place.chair().equals(before.chair()) ? Optional.of(place) : Optional.empty();
    }

    /// Why there is none.
    public Sentence whyNotAt(Instant from) {
        if (!Cells.isOnMark(from)) return Sentence.of("scheduling.closed");
        if (starts.all().has(from)) return Sentence.of("scheduling.chair-not-free");
        return starts.whyNotAt(from).reason();
    }

    private Optional<List<Place>> earliest(Cells possible, LocalDate from) {
        var days = byDate(possible);
        var last = wishes.from().plusDays(wishes.firstWithinDays());
        for (var first : days.tailMap(from, true).headMap(last, true).keySet()) {
            var chain = calendar.chain(first, days.navigableKeySet());
            if (chain.isPresent()) return chain.map(dates -> picker.places(dates, days));
        }
        return Optional.empty();
    }

    private Optional<List<Place>> later(List<Place> earliest) {
        return earliest(starts.all(), dateOf(earliest.getFirst()).plusDays(wishes.laterStartDays()));
    }

    /// One chair and one observer for the whole course.
    private Optional<List<Place>> steady() {
        var found = new ArrayList<List<Place>>();
        for (var chair : starts.chairs.values())
            for (var observer : starts.observers.values())
                earliest(starts.all().and(chair).and(observer), wishes.from()).filter(PlacePicker::isSteady).ifPresent(found::add);
        return found.stream().min(Comparator.comparing(places -> places.getFirst().slot().from()));
    }

    private static boolean isSteady(Optional<List<Place>> places) {
        return places.filter(PlacePicker::isSteady).isPresent();
    }

    private List<WhyNot> whyNotSooner(Optional<List<Place>> earliest) {
        var reasons = new ArrayList<WhyNot>();
        var end = earliest.map(places -> dateOf(places.getFirst())).orElse(wishes.from().plusDays(wishes.firstWithinDays()));
        for (var date = wishes.from(); date.isBefore(end) && reasons.size() < MOST_REASONS; date = date.plusDays(1))
            reasons.add(why(starts.whyNotOn(date)));
        if (earliest.isPresent()) sameDay(earliest.get().getFirst()).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private Optional<WhyNot> sameDay(Place first) {
        var wished = starts.firstWished(dateOf(first));
        if (!wished.isBefore(first.slot().from())) return Optional.empty();
        return Optional.of(why(starts.whyNotAt(wished)));
    }

    private static WhyNot why(Starts.Refused refused) {
        return new WhyNot(refused.at(), refused.reason(), refused.cure());
    }

    private NavigableMap<LocalDate, List<Integer>> byDate(Cells possible) {
        var days = new TreeMap<LocalDate, List<Integer>>();
        for (var start = possible.next(0); start >= 0; start = possible.next(start + 1))
            days.computeIfAbsent(ground.hours().dateOf(possible.at(start)), date -> new ArrayList<>()).add(start);
        return days;
    }

    private LocalDate dateOf(Place place) {
        return ground.hours().dateOf(place.slot().from());
    }

    private static Proposal named(String word, List<Place> places) {
        return new Proposal(Sentence.of("scheduling.proposal." + word), places);
    }
}
