package halcyon.treatment.internal.rems;

import halcyon.treatment.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The three blood pressures of the form, found among the sets that count: the last before the drug, the nearest to forty
/// minutes after it, the last before the patient left. No set stands for two of them.
record Pressures(Optional<Session.Vitals> before, Optional<Session.Vitals> forty, Optional<Session.Vitals> end) {

    static Pressures of(Session session, Duration forty, Duration window) {
        var counting = session.vitals().stream().filter(set -> set.struck().isEmpty()).toList();
        if (session.startedAt().isEmpty()) return new Pressures(last(counting), Optional.empty(), Optional.empty());
        var started = session.startedAt().get();
        var after = counting.stream().filter(set -> set.at().isAfter(started)).toList();
        var before = last(counting.stream().filter(set -> !set.at().isAfter(started)).toList());
        var middle = nearest(after, started.plus(forty), window);
        if (session.dischargedAt().isEmpty()) return new Pressures(before, middle, Optional.empty());
        var left = session.dischargedAt().get();
        var end = last(after.stream().filter(set -> !set.at().isAfter(left)).filter(set -> !middle.equals(Optional.of(set))).toList());
        return new Pressures(before, middle, end.filter(set -> middle.isEmpty() || set.at().isAfter(middle.get().at())));
    }

    private static Optional<Session.Vitals> nearest(List<Session.Vitals> sets, Instant moment, Duration window) {
        return sets.stream()
                .filter(set -> distance(set, moment).compareTo(window) <= 0)
                .min(Comparator.comparing(set -> distance(set, moment)));
    }

    private static Duration distance(Session.Vitals set, Instant moment) {
        return Duration.between(set.at(), moment).abs();
    }

    private static Optional<Session.Vitals> last(List<Session.Vitals> sets) {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.getLast());
    }
}
