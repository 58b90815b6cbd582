package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
import halcyon.protocol.Stage;
import halcyon.scheduling.internal.Words;
import halcyon.shared.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// The days a protocol lets a course of so many sessions fall on: gaps between sessions, the days all of a stage must fit in,
/// and how far a session may drift from its even place in its stage.
public record CourseCalendar(Protocol.Calendar rule, int sessions) {
    public CourseCalendar(Protocol.Calendar rule) {
        this(rule, rule.sessions());
    }

    /// Where a course breaks the rule: the session (from 0) and why.
    public record Broken(int index, Sentence reason) {}

    public Optional<Broken> trouble(List<LocalDate> dates) {
        return gapTrouble(dates).or(() -> stageTrouble(dates));
    }

    /// Only the gaps: what still holds of a course that has lost a session.
    public Optional<Broken> gapTrouble(List<LocalDate> dates) {
        for (var i = 1; i < dates.size(); i++) {
            var stage = rule.stage(i);
            var gap = ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i));
            if (gap < stage.minimumGapDays() || gap > stage.maximumGapDays())
                return broken(i, "scheduling.gap", i + 1, gap, stage.minimumGapDays(), stage.maximumGapDays());
        }
        return Optional.empty();
    }

    private Optional<Broken> stageTrouble(List<LocalDate> dates) {
        var first = 0;
        for (var i = 0; i < dates.size(); i++) {
            if (rule.opensStage(i)) first = i;
            var stage = rule.stage(i);
            var last = lastDay(stage, dates.get(first));
            if (dates.get(i).isAfter(last)) return broken(i, "scheduling.too-long", i + 1, stage.withinDays(), Words.day(last));
            if (twiceOff(stage, i - first, dates.get(first), dates.get(i)) > 2L * stage.driftDays())
                return broken(i, "scheduling.drift", i + 1, stage.driftDays());
        }
        return Optional.empty();
    }

    /// A course that starts on `first` and uses only the given days, spread as evenly as they allow.
    public Optional<List<LocalDate>> chain(LocalDate first, NavigableSet<LocalDate> days) {
        return chain(first, session -> days);
    }

    /// The same, where each session has days of its own.
    public Optional<List<LocalDate>> chain(LocalDate first, IntFunction<NavigableSet<LocalDate>> days) {
        var chain = new ArrayList<LocalDate>();
        chain.add(first);
        return extend(chain, first, days, new HashSet<>()) ? Optional.of(List.copyOf(chain)) : Optional.empty();
    }

    private record DeadEnd(int length, LocalDate last, LocalDate stageFirst) {}

    private boolean extend(
            List<LocalDate> chain, LocalDate stageFirst, IntFunction<NavigableSet<LocalDate>> days, Set<DeadEnd> deadEnds) {
        if (chain.size() == sessions) return true;
        var here = new DeadEnd(chain.size(), chain.getLast(), stageFirst);
        if (deadEnds.contains(here)) return false;
        var opens = rule.opensStage(chain.size());
        for (var next : nextDays(chain, stageFirst, days.apply(chain.size()))) {
            chain.add(next);
            if (extend(chain, opens ? next : stageFirst, days, deadEnds)) return true;
            chain.removeLast();
        }
        deadEnds.add(here);
        return false;
    }

    // nearest to an even spread first, of two equally near the earlier
    private List<LocalDate> nextDays(List<LocalDate> chain, LocalDate stageFirst, NavigableSet<LocalDate> days) {
        var session = chain.size();
        var stage = rule.stage(session);
        var earliest = chain.getLast().plusDays(stage.minimumGapDays());
        var latest = chain.getLast().plusDays(stage.maximumGapDays());
        if (rule.opensStage(session)) return nearest(days, earliest, latest, day -> twiceOff(stage, 1, chain.getLast(), day));
        var place = session - firstOf(session);
        var end = earlier(latest, lastDay(stage, stageFirst));
        return nearest(days, earliest, end, day -> twiceOff(stage, place, stageFirst, day)).stream()
                .filter(day -> twiceOff(stage, place, stageFirst, day) <= 2L * stage.driftDays())
                .toList();
    }

    private interface Distance {
        long to(LocalDate day);
    }

    private static List<LocalDate> nearest(NavigableSet<LocalDate> days, LocalDate from, LocalDate to, Distance distance) {
        if (to.isBefore(from)) return List.of();
        return days.subSet(from, true, to, true).stream()
                .sorted(Comparator.comparingLong(distance::to).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int firstOf(int session) {
        var first = session;
        while (!rule.opensStage(first)) first--;
        return first;
    }

    /// Twice the days a session lies from its even place, so that half days count.
    private static long twiceOff(Stage stage, int place, LocalDate first, LocalDate day) {
        return Math.abs(2 * ChronoUnit.DAYS.between(first, day) - 2L * place * stage.withinDays() / stage.sessions());
    }

    private static LocalDate lastDay(Stage stage, LocalDate first) {
        return first.plusDays(stage.withinDays() - 1L);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Broken> broken(int index, String key, Object... arguments) {
        return Optional.of(new Broken(index, Sentence.of(key, arguments)));
    }
}
