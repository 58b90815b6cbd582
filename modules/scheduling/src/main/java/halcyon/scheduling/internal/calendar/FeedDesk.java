package halcyon.scheduling.internal.calendar;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.Feed;
import halcyon.scheduling.FeedCreated;
import halcyon.scheduling.FeedOf;
import halcyon.scheduling.FeedRevoked;
import halcyon.scheduling.FeedText;
import halcyon.scheduling.NewFeed;
import halcyon.scheduling.internal.reminders.ReminderRules;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Events;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Makes, lists and ends calendar addresses, and serves what stands behind a living one.
@Singleton
@Transactional
class FeedDesk implements CalendarFeeds {
    private static final Actor US = Actor.system("scheduling");
    private static final int TOKEN_BYTES = 32;

    private final FeedRows feeds;
    private final FeedVisits visits;
    private final FeedWriter writer;
    private final ReminderRules rules;
    private final Directory directory;
    private final Events events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedDesk(
            FeedRows feeds,
            FeedVisits visits,
            FeedWriter writer,
            ReminderRules rules,
            Directory directory,
            Events events,
            Clock clock) {
        this.feeds = feeds;
        this.visits = visits;
        this.writer = writer;
        this.rules = rules;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public NewFeed createFeed(Actor actor, FeedOf subject) {
        TABLE.require(actor, "createFeed");
        TABLE.require(actor, "createFeed", subject.site());
        requireOwn(actor, "createFeed", subject);
        var now = clock.instant();
        var token = token();
        var kind = kind(subject);
        feeds.replace(kind, number(subject), now);
        var row = feeds.save(new FeedRow(
                null,
                kind,
                number(subject),
                subject.site().value(),
                label(subject),
                ContentHash.of(token),
                actor.name(),
                now,
                null,
                1));
        events.publish(actor, new FeedCreated(row.key(), subject.site()));
        return new NewFeed(row.key(), "/cal/" + token + ".ics");
    }

    @Override
    public void revokeFeed(Actor actor, long feed) {
        TABLE.require(actor, "revokeFeed");
        var row = feeds.findById(feed).orElseThrow(() -> new Unknown("feed " + feed));
        TABLE.require(actor, "revokeFeed", row.siteId());
        requireOwn(actor, "revokeFeed", row.of());
        if (feeds.revoke(feed, clock.instant()) == 1) events.publish(actor, new FeedRevoked(feed, row.siteId()));
    }

    @Override
    public List<Feed> feeds(Actor actor, SiteId site) {
        TABLE.require(actor, "feeds");
        TABLE.require(actor, "feeds", site);
        return feeds.livingAt(site.value()).stream()
                .filter(row -> isOwn(actor, row.of()))
                .map(FeedRow::toFeed)
                .toList();
    }

    @Override
    public Optional<FeedText> calendar(Actor actor, String token) {
        TABLE.require(actor, "calendar");
        return feeds.living(ContentHash.of(token)).map(this::text);
    }

    private FeedText text(FeedRow feed) {
        var now = clock.instant();
        var today = now.truncatedTo(ChronoUnit.DAYS);
        var from = today.minus(Duration.ofDays(rules.number("feed-days-back", now)));
        var to = today.plus(Duration.ofDays(rules.number("feed-days-ahead", now)));
        var text = writer.write(feed, visits.of(feed, from, to), from, to);
        return new FeedText(text, ContentHash.of(text));
    }

    private void requireOwn(Actor actor, String verb, FeedOf subject) {
        if (!isOwn(actor, subject)) throw new NotPermitted("scheduling." + verb, "a person's calendar is made by that person or the site manager");
    }

    // a chair's calendar says no more than the board on the wall; a person's belongs to the person
    private boolean isOwn(Actor actor, FeedOf subject) {
        if (actor.is(Role.SYSTEM) || actor.is(Role.SITE_MANAGER) || actor.is(Role.ADMINISTRATOR)) return true;
        return switch (subject) {
            case FeedOf.Chair _ -> true;
            case FeedOf.Person person -> isSelf(actor, person.staff());
        };
    }

    private boolean isSelf(Actor actor, StaffId staff) {
        return directory.staffByUsername(US, actor.subject()).filter(member -> member.id().equals(staff)).isPresent();
    }

    private String label(FeedOf subject) {
        return switch (subject) {
            case FeedOf.Person person -> directory.staffMember(US, person.staff()).name();
            case FeedOf.Chair chair -> directory.resources(US, chair.site()).stream()
                    .filter(resource -> resource.id().equals(chair.chair()))
                    .map(Resource::label)
                    .findFirst()
                    .map(label -> directory.site(US, chair.site()).name() + ", " + label)
                    .orElseThrow(() -> new Unknown("chair " + chair.chair() + " of " + chair.site()));
        };
    }

    private static FeedRow.Kind kind(FeedOf subject) {
        return switch (subject) {
            case FeedOf.Person _ -> FeedRow.Kind.PERSON;
            case FeedOf.Chair _ -> FeedRow.Kind.CHAIR;
        };
    }

    private static long number(FeedOf subject) {
        return switch (subject) {
            case FeedOf.Person person -> person.staff().value();
            case FeedOf.Chair chair -> chair.chair().value();
        };
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
