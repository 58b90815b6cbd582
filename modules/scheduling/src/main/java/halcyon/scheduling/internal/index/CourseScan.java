package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Cells;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whole courses over many sites, each at one of them: the earliest first, no two with the same site and first day. What a day
/// offers is looked at only when a chain of days reaches it.
public final class CourseScan {
    private final Network network;
    private final Rhythm rhythm;
    private final Wanted wanted;
    private final int most;
    private final Map<Visit, DayStarts> starts = new HashMap<>();

    private CourseScan(Network network, Rhythm rhythm, Wanted wanted, int most) {
        this.network = network;
        this.rhythm = rhythm;
        this.wanted = wanted;
        this.most = most;
        for (var step : rhythm.steps()) starts.computeIfAbsent(step.visit(), visit -> new DayStarts(network, visit, wanted));
    }

    /// At most so many courses whose first visit lies on the wanted dates. The dates and weekdays of the later ones are bound
    /// by the rhythm and by the wish for weekdays.
    public static List<List<Spot>> earliest(NetworkIndex index, Rhythm rhythm, Wanted wanted, int most) {
        return index.ask(network -> new CourseScan(network, rhythm, wanted, most).search());
    }

    private List<List<Spot>> search() {
        var days = network.sites().stream()
                .filter(site -> wanted.at().test(site.site.id()))
                .map(SiteDays::new)
                .toList();
        var first = (int) Math.max(0, wanted.from().toEpochDay() - network.firstDay);
        var end = (int) Math.min(network.days, wanted.to().toEpochDay() - network.firstDay);
        var courses = new ArrayList<List<Spot>>();
        for (var day = first; day < end && courses.size() < most; day++) {
            var today = new ArrayList<List<Spot>>();
            for (var site : days) {
                var chain = site.chainFrom(day);
                if (!chain.isEmpty()) today.add(site.spots(chain));
            }
            today.sort(Comparator.comparing(course -> course.getFirst().from()));
            courses.addAll(today.subList(0, Math.min(today.size(), most - courses.size())));
        }
        return List.copyOf(courses);
    }

    private DayStarts starts(int session) {
        var found = starts.get(rhythm.steps().get(session).visit());
        if (found == null) throw new IllegalStateException("every visit has its starts");
        return found;
    }

    /// One site, and what was found out about its days.
    private final class SiteDays {
        private final SiteLines site;
        private final Map<Visit, Map<Integer, Boolean>> known = new HashMap<>();

        SiteDays(SiteLines site) {
            this.site = site;
        }

        private record DeadEnd(int session, int day, int stageFirst) {}

        List<Integer> chainFrom(int day) {
            if (!offers(0, day)) return List.of();
            var chain = new ArrayList<Integer>(List.of(day));
            return extend(chain, day, new HashSet<>()) ? chain : List.of();
        }

        private boolean extend(List<Integer> chain, int stageFirst, Set<DeadEnd> deadEnds) {
            var session = chain.size();
            if (session == rhythm.steps().size()) return true;
            var deadEnd = new DeadEnd(session, chain.getLast(), stageFirst);
            if (deadEnds.contains(deadEnd)) return false;
            var opens = rhythm.steps().get(session).opensStage();
            for (var next : nextDays(session, chain.getLast(), stageFirst)) {
                if (!offers(session, next)) continue;
                chain.add(next);
                if (extend(chain, opens ? next : stageFirst, deadEnds)) return true;
                chain.removeLast();
            }
            deadEnds.add(deadEnd);
            return false;
        }

        // nearest to an even spread first, of two equally near the earlier
        private List<Integer> nextDays(int session, int last, int stageFirst) {
            var step = rhythm.steps().get(session);
            var place = step.place();
            var days = new ArrayList<Integer>();
            for (var day = last + step.minimumGapDays(); day <= last + step.maximumGapDays(); day++) {
                var inStage = day < stageFirst + place.withinDays() && step.twiceOff(stageFirst, day) <= 2 * place.driftDays();
                if (step.opensStage() || inStage) days.add(day);
            }
            if (!step.opensStage()) days.sort(Comparator.comparingInt(day -> step.twiceOff(stageFirst, day)));
            return days;
        }

        private boolean offers(int session, int day) {
            return known.computeIfAbsent(rhythm.steps().get(session).visit(), visit -> new HashMap<>())
                    .computeIfAbsent(day, unknown -> wanted.wants(starts(session).date(day)) && starts(session).look(site, day));
        }

        /// The first visit as early as can be, the others at the time of day nearest to it.
        List<Spot> spots(List<Integer> chain) {
            var spots = new ArrayList<Spot>();
            for (var session = 0; session < chain.size(); session++) {
                var day = chain.get(session);
                starts(session).look(site, day);
                var cell = session == 0 ? starts(0).next(site, day, 0) : nearest(session, day, timeOf(spots.getFirst()));
                var before = session > 0 && sameNeeds(session) ? spots.getLast().chosen() : List.<Long>of();
                spots.add(starts(session).spot(site, cell, before));
            }
            return List.copyOf(spots);
        }

        private boolean sameNeeds(int session) {
            return starts(session) == starts(session - 1);
        }

        private int nearest(int session, int day, LocalTime time) {
            var start = starts(session);
            var wish = network.cellOf(Cells.cellOf(start.date(day).atTime(time).atZone(site.site.zone()).toInstant()));
            var best = start.next(site, day, 0);
            for (var cell = best; cell >= 0; cell = start.next(site, day, cell + 1))
                if (Math.abs(cell - wish) < Math.abs(best - wish)) best = cell;
            return best;
        }

        private LocalTime timeOf(Spot spot) {
            return spot.from().atZone(site.site.zone()).toLocalTime();
        }
    }
}
