package halcyon.scheduling.internal.reminders;

import halcyon.contact.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a patient knows of the visits of a course, by booking; kept as JSON.
record KnownVisits(Map<Long, Seen.Fact> visits) {
    static final KnownVisits NOTHING = new KnownVisits(Map.of());

    KnownVisits {
        visits = new TreeMap<>(visits);
    }

    static KnownVisits of(List<Seen> visits) {
        var known = new TreeMap<Long, Seen.Fact>();
        visits.forEach(visit -> known.put(visit.booking(), visit.fact()));
        return new KnownVisits(known);
    }

    KnownVisits with(long booking, Seen.Fact fact) {
        var changed = new TreeMap<>(visits);
        changed.put(booking, fact);
        return new KnownVisits(changed);
    }

    boolean isEmpty() {
        return visits.isEmpty();
    }

    /// What has to be said to somebody who knows this, so that she knows `now`; of visits after `moment` only.
    List<Notice.Visit> newsOf(KnownVisits now, Instant moment) {
        var news = new ArrayList<Notice.Visit>();
        now.visits.forEach((booking, fact) -> news(Optional.ofNullable(visits.get(booking)), fact)
                .filter(visit -> fact.at().isAfter(moment))
                .ifPresent(news::add));
        return news;
    }

    private static Optional<Notice.Visit> news(Optional<Seen.Fact> before, Seen.Fact now) {
        boolean stood = before.map(Seen.Fact::stands).orElse(false);
        if (!now.stands()) return stood ? Optional.of(Notice.Visit.cancelled(now.siteId(), now.at())) : Optional.empty();
        if (!stood) return Optional.of(Notice.Visit.of(now.siteId(), now.at()));
        var known = before.orElseThrow();
        if (known.equals(now)) return Optional.empty();
        return Optional.of(Notice.Visit.moved(now.siteId(), now.at(), known.at()));
    }
}
