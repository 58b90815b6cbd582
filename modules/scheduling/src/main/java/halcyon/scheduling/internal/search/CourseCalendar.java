package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
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

/// The days a protocol lets a course fall on: gaps between sessions, and the days all of it must fit in.
public record CourseCalendar(Protocol.Calendar rule) {
    /// Where a course breaks the rule: the session (from 0) and why.
    public record Broken(int index, Sentence reason) {}

    public Optional<Broken> trouble(List<LocalDate> dates) {
        for (var i = 1; i < dates.size(); i++) {
            var gap = ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i));
            if (gap < rule.minimumGapDays() || gap > rule.maximumGapDays())
                return broken(i, "scheduling.gap", i + 1, gap, rule.minimumGapDays(), rule.maximumGapDays());
        }
        if (dates.isEmpty()) return Optional.empty();
        var last = dates.getFirst().plusDays(rule.withinDays() - 1L);
        for (var i = 0; i < dates.size(); i++)
            if (dates.get(i).isAfter(last)) return broken(i, "scheduling.too-long", i + 1, rule.withinDays(), Words.day(last));
        return Optional.empty();
    }

    /// A course that starts on `first` and uses only the given days, spread as evenly as they allow.
    public Optional<List<LocalDate>> chain(LocalDate first, NavigableSet<LocalDate> days) {
        var chain = new ArrayList<LocalDate>();
        chain.add(first);
        return extend(chain, days, new HashSet<>()) ? Optional.of(List.copyOf(chain)) : Optional.empty();
    }

    private record DeadEnd(int length, LocalDate last) {}

    private boolean extend(List<LocalDate> chain, NavigableSet<LocalDate> days, Set<DeadEnd> deadEnds) {
        if (chain.size() == rule.sessions()) return true;
        if (deadEnds.contains(new DeadEnd(chain.size(), chain.getLast()))) return false;
        for (var next : nextDays(chain, days)) {
            chain.add(next);
            if (extend(chain, days, deadEnds)) return true;
            chain.removeLast();
        }
        deadEnds.add(new DeadEnd(chain.size(), chain.getLast()));
        return false;
    }

    // nearest to an even spread first, of two equally near the earlier
    private List<LocalDate> nextDays(List<LocalDate> chain, NavigableSet<LocalDate> days) {
        var first = chain.getFirst();
        var earliest = chain.getLast().plusDays(rule.minimumGapDays());
        var latest = earlier(chain.getLast().plusDays(rule.maximumGapDays()), first.plusDays(rule.withinDays() - 1L));
        if (latest.isBefore(earliest)) return List.of();
        var idealTwice = 2L * chain.size() * rule.withinDays() / rule.sessions();
        return days.subSet(earliest, true, latest, true).stream()
                .sorted(Comparator.comparingLong((LocalDate day) -> Math.abs(2 * ChronoUnit.DAYS.between(first, day) - idealTwice))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Broken> broken(int index, String key, Object... arguments) {
        return Optional.of(new Broken(index, Sentence.of(key, arguments)));
    }
}
