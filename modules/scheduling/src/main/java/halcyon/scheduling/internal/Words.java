package halcyon.scheduling.internal;

import halcyon.directory.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Times as they stand in a sentence: numbers only, so that they read the same in every language. Site time.
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Site site, Instant at) {
        return DAY.format(at.atZone(site.zone()));
    }

    public static String time(Site site, Instant at) {
        return TIME.format(at.atZone(site.zone()));
    }

    public static String moment(Site site, Instant at) {
        return day(site, at) + " " + time(site, at);
    }
}
