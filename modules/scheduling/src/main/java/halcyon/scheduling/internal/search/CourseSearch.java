package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
import halcyon.protocol.Stage;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.CourseFound.Proposal;
import halcyon.scheduling.CourseFound.WhyNot;
import halcyon.scheduling.Place;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// Finds whole courses on the ground of one or more sites: the earliest, and others that start on another day or at another
/// site; and says why nothing sooner fits.
public final class CourseSearch {
    private static final int MOST_REASONS = 6;
    private static final int MOST_PROPOSALS = 3;

    private final List<Ground> grounds;
    private final Wishes wishes;
    private final Protocol.Calendar rule;
    private final Map<Stage, Openings> openings = new LinkedHashMap<>();

    /// The preferred site's ground first.
    public CourseSearch(List<Ground> grounds, Wishes wishes) {
        this.grounds = List.copyOf(grounds);
        this.wishes = wishes;
        this.rule = grounds.getFirst().protocol().calendar();
    }

    public CourseFound find() {
        var tooFew = wishes.bounds().stream()
                .filter(bound -> bound.units().isPresent() && bound.units().getAsInt() < rule.fewestSessions())
                .findFirst();
        if (tooFew.isPresent()) {
            var why = new WhyNot(grounds.getFirst().now(), tooFew.get().reason(), Sentence.of("scheduling.limit.cure"));
            return new CourseFound(List.of(), List.of(why));
        }
        var earliest = earliest(this::openings, wishes.from());
        var proposals = new ArrayList<Proposal>();
        earliest.ifPresent(places -> {
            proposals.add(named("earliest", places));
            addOthers(proposals, places);
        });
        return new CourseFound(List.copyOf(proposals), whyNotSooner(earliest));
    }

    /// Places for single sessions of a course that exists already.
    public PlaceSearch places() {
        return new PlaceSearch(this::openings, rule);
    }

    /// As many sessions as the limits leave, all if they can.
    private int sessions() {
        return wishes.bounds().stream()
                .filter(bound -> bound.units().isPresent())
                .mapToInt(bound -> bound.units().getAsInt())
                .reduce(rule.sessions(), Math::min);
    }

    private Openings openings(int session) {
        return openings.computeIfAbsent(
                rule.stage(session),
                stage -> Openings.of(grounds.stream()
                        .map(ground -> new SiteStarts(ground, new Starts(ground, stage, wishes)))
                        .toList()));
    }

    private Optional<List<Place>> earliest(IntFunction<Openings> open, LocalDate from) {
        var calendar = new CourseCalendar(rule, sessions());
        var last = wishes.from().plusDays(wishes.firstWithinDays());
        for (var first : open.apply(0).days().tailSet(from, true).headSet(last, true)) {
            var chain = calendar.chain(first, session -> open.apply(session).days());
            if (chain.isPresent()) return chain.map(dates -> PlacePicker.places(dates, open));
        }
        return Optional.empty();
    }

    private void addOthers(List<Proposal> proposals, List<Place> earliest) {
        elsewhere(earliest).ifPresent(places -> add(proposals, "elsewhere", places));
        if (!PlacePicker.isSteady(earliest)) steady().ifPresent(places -> add(proposals, "steady", places));
        var from = dateOf(earliest.getFirst());
        for (var later = 1; later < MOST_PROPOSALS && proposals.size() < MOST_PROPOSALS; later++)
            earliest(this::openings, from.plusDays((long) later * wishes.laterStartDays()))
                    .ifPresent(places -> add(proposals, "later", places));
    }

    private void add(List<Proposal> proposals, String word, List<Place> places) {
        var isOther = proposals.stream().noneMatch(each -> isAlike(each.places().getFirst(), places.getFirst()));
        if (isOther && proposals.size() < MOST_PROPOSALS) proposals.add(named(word, places));
    }

    private boolean isAlike(Place one, Place other) {
        return one.site().equals(other.site()) && dateOf(one).equals(dateOf(other));
    }

    /// All sessions at one site where the earliest course does not begin.
    private Optional<List<Place>> elsewhere(List<Place> earliest) {
        Optional<List<Place>> best = Optional.empty();
        for (var ground : grounds) {
            var site = ground.hours().site().id();
            if (site.equals(earliest.getFirst().site())) continue;
            var found = earliest(onlyAt(site), wishes.from());
            if (best.isEmpty() || found.isPresent() && isSooner(found.get(), best.get())) best = found;
        }
        return best;
    }

    private IntFunction<Openings> onlyAt(SiteId site) {
        var cut = new LinkedHashMap<Stage, Openings>();
        return session -> cut.computeIfAbsent(rule.stage(session), stage -> openings(session).only(site));
    }

    /// One seat and one observer for the whole course, at the preferred site.
    private Optional<List<Place>> steady() {
        Optional<List<Place>> best = Optional.empty();
        var first = openings(0).sites().getFirst().starts();
        for (var chair : first.chairs.keySet())
            for (var observer : first.observers.keySet()) {
                var found = earliest(new Steady(this::openings, chair, observer), wishes.from()).filter(PlacePicker::isSteady);
                if (best.isEmpty() || found.isPresent() && isSooner(found.get(), best.get())) best = found;
            }
        return best;
    }

    private static boolean isSooner(List<Place> one, List<Place> other) {
        return one.getFirst().slot().from().isBefore(other.getFirst().slot().from());
    }

    private List<WhyNot> whyNotSooner(Optional<List<Place>> earliest) {
        var starts = openings(0).sites().getFirst().starts();
        var reasons = new ArrayList<WhyNot>();
        var end = earliest.map(places -> dateOf(places.getFirst())).orElse(wishes.from().plusDays(wishes.firstWithinDays()));
        for (var date = wishes.from(); date.isBefore(end) && reasons.size() < MOST_REASONS; date = date.plusDays(1))
            reasons.add(why(starts.whyNotOn(date)));
        earliest.map(List::getFirst).filter(this::isPreferred).flatMap(this::sameDay).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private boolean isPreferred(Place first) {
        return first.site().equals(grounds.getFirst().hours().site().id());
    }

    private Optional<WhyNot> sameDay(Place first) {
        var starts = openings(0).sites().getFirst().starts();
        var wished = starts.firstWished(dateOf(first));
        if (!wished.isBefore(first.slot().from())) return Optional.empty();
        return Optional.of(why(starts.whyNotAt(wished)));
    }

    private static WhyNot why(Starts.Refused refused) {
        return new WhyNot(refused.at(), refused.reason(), refused.cure());
    }

    private LocalDate dateOf(Place place) {
        return openings(0).at(place.site()).ground().hours().dateOf(place.slot().from());
    }

    private static Proposal named(String word, List<Place> places) {
        return new Proposal(Sentence.of("scheduling.proposal." + word), places);
    }
}
