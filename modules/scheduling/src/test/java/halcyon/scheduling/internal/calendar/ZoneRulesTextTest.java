package halcyon.scheduling.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Another library reads the same instants out of our text, every hour around every change of the clocks, 2024 to 2035.
class ZoneRulesTextTest {
    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
                "America/Adak", "Pacific/Honolulu", "America/Puerto_Rico", "America/Boise", "America/Indiana/Indianapolis", "America/Detroit"
            })
    void meansTheSameInstants(String name) throws Exception {
        var zone = ZoneId.of(name);
        var wanted = new ArrayList<Instant>();
        for (var at = FROM; at.isBefore(TO); at = at.plus(step(zone, at))) if (!isSecondOfTwo(zone, at)) wanted.add(at);

        assertEquals(wanted, read(zone, wanted));
    }

    // each hour around a change, else each five days
    private static Duration step(ZoneId zone, Instant at) {
        var next = zone.getRules().nextTransition(at.minus(Duration.ofDays(1)));
        boolean isNear = next != null && Duration.between(at, next.getInstant()).abs().compareTo(Duration.ofDays(6)) < 0;
        return isNear ? Duration.ofHours(1) : Duration.ofDays(5);
    }

    // a local time that comes twice means the first (RFC 5545 3.3.5)
    private static boolean isSecondOfTwo(ZoneId zone, Instant at) {
        var local = at.atZone(zone).toLocalDateTime();
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.size() == 2 && zone.getRules().getOffset(at).equals(offsets.getLast());
    }

    // under a name that the reader cannot know, so that it has to use our rules
    private static List<Instant> read(ZoneId zone, List<Instant> wanted) throws Exception {
        var calendar = new ICalendar();
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneRulesText.of(zone, FROM, TO)));
        for (var at : wanted) {
            var event = new biweekly.component.VEvent();
            event.setDateStart(Date.from(at));
            calendar.addEvent(event);
        }
        var text = Biweekly.write(calendar).go().replace(zone.getId(), "Nowhere/" + zone.getId().replaceAll("\\W", ""));
        return new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> ((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant())
                .toList();
    }
}
