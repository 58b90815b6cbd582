package halcyon.contact;

import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a patient is to be told about visits: times and sites only, no word of text, so that nothing else can leak into a
/// message. The words are contact's own templates. `until` is the deadline of an offer; `ask` is the page on which the patient
/// answers, when there is one.
public record Notice(Kind kind, List<Visit> visits, Optional<Instant> until, Optional<Ask> ask) {
    public Notice {
        visits = List.copyOf(visits);
        if (visits.isEmpty()) throw new IllegalArgumentException("a notice is about at least one visit");
    }

    public enum Kind {
        BOOKED,
        CHANGED,
        REMINDER,
        OFFER,
        OFFER_CLOSED
    }

    public enum Fate {
        STANDS,
        MOVED,
        CANCELLED
    }

    /// One visit; `before` is when it was to be, for a moved one.
    public record Visit(Fate fate, SiteId site, Instant at, Optional<Instant> before) {
        public static Visit of(SiteId site, Instant at) {
            return new Visit(Fate.STANDS, site, at, Optional.empty());
        }

        public static Visit moved(SiteId site, Instant at, Instant before) {
            return new Visit(Fate.MOVED, site, at, Optional.of(before));
        }

        public static Visit cancelled(SiteId site, Instant at) {
            return new Visit(Fate.CANCELLED, site, at, Optional.empty());
        }
    }

    /// The one-purpose link to issue when the notice goes out.
    public record Ask(Purpose purpose, String reference, Instant goodUntil) {}

    /// The dates of a course, in order.
    public static Notice booked(List<Visit> visits) {
        return new Notice(Kind.BOOKED, visits, Optional.empty(), Optional.empty());
    }

    public static Notice changed(List<Visit> visits) {
        return new Notice(Kind.CHANGED, visits, Optional.empty(), Optional.empty());
    }

    public static Notice reminder(Visit visit, Ask ask) {
        return new Notice(Kind.REMINDER, List.of(visit), Optional.empty(), Optional.of(ask));
    }

    /// An earlier place; the first yes before `until` gets it.
    public static Notice offer(Visit visit, Instant until, Ask ask) {
        return new Notice(Kind.OFFER, List.of(visit), Optional.of(until), Optional.of(ask));
    }

    public static Notice offerClosed(Visit visit) {
        return new Notice(Kind.OFFER_CLOSED, List.of(visit), Optional.empty(), Optional.empty());
    }
}
