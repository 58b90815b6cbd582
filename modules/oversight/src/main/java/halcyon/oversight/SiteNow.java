package halcyon.oversight;

import halcyon.shared.SiteId;
import java.time.ZoneId;

/// One site at this minute.
public record SiteNow(
        SiteId site, String name, ZoneId zone, int chairs, int inChair, int arriving, int overdue, int blocked, int doneToday) {}
