package halcyon.scheduling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.FeedOf;
import halcyon.scheduling.FeedText;
import halcyon.scheduling.NewFeed;
import halcyon.shared.NotPermitted;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Calendars by secret address, read by another library than the one that writes them.
class CalendarFeedTest {
    private static SchedulingFixture clinic;
    private static CalendarFeeds feeds;

    @BeforeAll
    static void open() {
        clinic = new SchedulingFixture();
        feeds = clinic.halcyon.getBean(CalendarFeeds.class);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void showsAChairsVisitsWithoutTheirPatients() throws Exception {
        var patient = clinic.patient();
        clinic.scheduling.bookCourse(SchedulingFixture.DESK, clinic.book("feed-1", patient, clinic.course(clinic.monday, 9, 0, 0, 0)));
        var made = feeds.createFeed(SchedulingFixture.DESK, chair(0));

        var text = text(made).orElseThrow();
        var calendar = parsed(text.text());

        var visits = events(calendar);
        assertEquals(6, visits.size());
        var starts = clinic.scheduling.bookingsOf(SchedulingFixture.DESK, patient).stream()
                .map(booking -> booking.place().slot().from())
                .toList();
        assertEquals(starts, visits.stream().map(CalendarFeedTest::start).sorted().toList());
        var first = visits.getFirst();
        assertEquals("Visit 1 of 6 · Chair 1", first.getSummary().getValue());
        assertEquals("Cherry Creek, 1 Clinic Way, Denver, CO", first.getLocation().getValue());
        assertTrue(text.text().contains("DTSTART;TZID=America/Denver:"), text.text());
        assertTrue(text.text().contains("BEGIN:VTIMEZONE"));
        assertFalse(text.text().contains("Ana") || text.text().contains("Ruiz") || text.text().toLowerCase(java.util.Locale.ROOT).contains("ketamin"));
        assertTrue(text.text().lines().allMatch(line -> line.length() <= 75), "lines are folded");
        calendar.validate();
    }

    @Test
    void marksCancelledVisitsAndChangesItsTag() throws Exception {
        var patient = clinic.patient();
        clinic.scheduling.bookCourse(SchedulingFixture.DESK, clinic.book("feed-2", patient, clinic.course(clinic.monday, 9, 0, 1, 1)));
        var made = feeds.createFeed(SchedulingFixture.DESK, chair(1));
        var before = text(made).orElseThrow();
        assertEquals(before.tag(), text(made).orElseThrow().tag(), "the same while nothing changes");

        var booking = clinic.scheduling.bookingsOf(SchedulingFixture.DESK, patient).getFirst();
        clinic.scheduling.cancel(SchedulingFixture.DESK, booking.id(), "ill");

        var after = text(made).orElseThrow();
        assertNotEquals(before.tag(), after.tag());
        var off = events(parsed(after.text())).stream().filter(event -> event.getStatus().getValue().equals("CANCELLED")).toList();
        assertEquals(List.of("visit-" + booking.id().value() + "@halcyon"), off.stream().map(event -> event.getUid().orElseThrow().getValue()).toList());
    }

    @Test
    void showsAPersonsVisitsAtTheirOwnAddressOnly() throws Exception {
        var observer = clinic.observers.getFirst();
        var subject = new FeedOf.Person(SchedulingFixture.DENVER, observer);

        assertThrows(NotPermitted.class, () -> feeds.createFeed(SchedulingFixture.DESK, subject));
        var made = feeds.createFeed(SchedulingFixture.SYSTEM, subject);

        assertTrue(text(made).isPresent());
        assertTrue(feeds.feeds(SchedulingFixture.DESK, SchedulingFixture.DENVER).stream().noneMatch(feed -> feed.id() == made.id()));
        assertThrows(NotPermitted.class, () -> feeds.revokeFeed(SchedulingFixture.DESK, made.id()));
    }

    @Test
    void endsWhenRevokedOrReplaced() {
        var first = feeds.createFeed(SchedulingFixture.DESK, chair(2));
        var second = feeds.createFeed(SchedulingFixture.DESK, chair(2));
        assertEquals(Optional.empty(), text(first));
        assertTrue(text(second).isPresent());

        feeds.revokeFeed(SchedulingFixture.DESK, second.id());

        assertEquals(Optional.empty(), text(second));
        assertEquals(Optional.empty(), feeds.calendar(SchedulingFixture.SYSTEM, "guessed"));
        assertTrue(feeds.feeds(SchedulingFixture.DESK, SchedulingFixture.DENVER).stream().noneMatch(feed -> feed.id() == second.id()));
    }

    @Test
    void keepsNoToken() {
        var made = feeds.createFeed(SchedulingFixture.DESK, chair(2));

        assertEquals(0, clinic.count("SELECT COUNT(*) FROM scheduling_feed WHERE token_hash = ?", token(made)));
        assertEquals(0, clinic.count("SELECT COUNT(*) FROM platform_event WHERE payload LIKE ?", "%" + token(made) + "%"));
        assertFalse(made.toString().contains(token(made)));
    }

    private static FeedOf chair(int number) {
        return new FeedOf.Chair(SchedulingFixture.DENVER, clinic.chairs.get(number));
    }

    private static String token(NewFeed feed) {
        return feed.path().substring("/cal/".length(), feed.path().length() - ".ics".length());
    }

    private static Optional<FeedText> text(NewFeed feed) {
        return feeds.calendar(SchedulingFixture.SYSTEM, token(feed));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static Instant start(VEvent event) {
        return ((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant();
    }
}
