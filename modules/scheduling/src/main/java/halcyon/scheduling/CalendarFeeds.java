package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.util.List;
import java.util.Optional;

/// Calendars by secret address, for the calendar programs of the staff: times and places, never a patient's name.
public interface CalendarFeeds {
    /// Makes a new address, and ends the one before of the same person or chair. A person makes the own one; a manager's may
    /// make anybody's of the site.
    NewFeed createFeed(Actor actor, FeedOf subject);

    /// Ends an address at once; one that has ended stays so.
    void revokeFeed(Actor actor, long feed);

    /// The living addresses of a site's people and chairs, without their secret.
    List<Feed> feeds(Actor actor, SiteId site);

    /// What stands behind an address, as iCalendar (RFC 5545); none when it never was or has ended. Needs no sign-in: the actor is
    /// [halcyon.shared.Actor#system].
    Optional<FeedText> calendar(Actor actor, String token);
}
