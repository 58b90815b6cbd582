package halcyon.treatment.internal;

import halcyon.shared.StaffId;
import halcyon.treatment.SessionSigned.Observed;
import halcyon.treatment.internal.rule.Watching;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who watched whom from when to when.
@Singleton
class WatchLog {
    private final WatchRows rows;
    private final Settings settings;

    WatchLog(WatchRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /// Whether this person can take one patient more, besides the session itself.
    boolean hasRoom(StaffId staff, long session, int atMost, Instant now) {
        return rows.openBesides(staff.value(), session, earliest(now)) < atMost;
    }

    void begin(long session, StaffId staff, String name, Instant at) {
        rows.save(new WatchRow(null, session, staff.value(), name, at, null));
    }

    void end(long session, Instant at) {
        rows.close(session, at);
    }

    List<WatchRow> of(long session) {
        return rows.of(session);
    }

    List<Observed> evidence(long session, Instant until) {
        return rows.of(session).stream().flatMap(row -> observed(row, until).stream()).toList();
    }

    private Optional<Observed> observed(WatchRow row, Instant until) {
        return row.until(until).map(own -> {
            var others = rows.besides(row.staffId(), row.sessionId(), earliest(own.from()), own.from(), own.to()).stream()
                    .flatMap(other -> other.until(own.to()).stream())
                    .toList();
            return new Observed(row.staffName(), own.from(), own.to(), Watching.mostAtOnce(own, others));
        });
    }

    private Instant earliest(Instant at) {
        return at.minus(Duration.ofHours(settings.number("watch.longest-hours", at)));
    }
}
