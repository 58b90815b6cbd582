package halcyon.scheduling.internal.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.TimeZone;

/// A zone as a calendar program has to be told it (RFC 5545 3.6.5): what holds at the beginning, then every change up to the end.
final class ZoneRulesText {
    private ZoneRulesText() {}

    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        var rules = zone.getRules();
        var text = new VTimezone(zone.getId());
        var change = rules.previousTransition(from);
        if (change == null) add(text, zone, LocalDateTime.of(1970, 1, 1, 0, 0), rules.getOffset(from), rules.getOffset(from), from);
        for (; change != null && change.getInstant().isBefore(to); change = rules.nextTransition(change.getInstant()))
            add(text, zone, change);
        return text;
    }

    private static void add(VTimezone text, ZoneId zone, ZoneOffsetTransition change) {
        add(text, zone, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), change.getInstant());
    }

    private static void add(VTimezone text, ZoneId zone, LocalDateTime at, ZoneOffset before, ZoneOffset after, Instant instant) {
        boolean isSummer = zone.getRules().isDaylightSavings(instant);
        if (isSummer) {
            var part = new DaylightSavingsTime();
            fill(part, zone, at, before, after, true);
            text.addDaylightSavingsTime(part);
            return;
        }
        var part = new StandardTime();
        fill(part, zone, at, before, after, false);
        text.addStandardTime(part);
    }

    private static void fill(
            Observance part, ZoneId zone, LocalDateTime at, ZoneOffset before, ZoneOffset after, boolean isSummer) {
        part.setDateStart(new DateTimeComponents(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond(), false));
        part.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        part.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        part.addTimezoneName(TimeZone.getTimeZone(zone).getDisplayName(isSummer, TimeZone.SHORT, Locale.US));
    }
}
