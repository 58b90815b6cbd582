package halcyon.outcomes.internal.setting;

import halcyon.outcomes.TriageLevel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What a medical director decides, as it stands today.
@Singleton
public class Settings {
    private final SettingRows rows;
    private final Clock clock;

    Settings(SettingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Duration days(String name) {
        return Duration.ofDays(number(name));
    }

    public Duration hours(String name) {
        return Duration.ofHours(number(name));
    }

    public Duration minutes(String name) {
        return Duration.ofMinutes(number(name));
    }

    public TriageLevel level(String name) {
        return TriageLevel.valueOf(text(name));
    }

    private long number(String name) {
        return Long.parseLong(text(name));
    }

    private String text(String name) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rows.inForce(name, today)
                .orElseThrow(() -> new IllegalStateException("no setting '" + name + "' for " + today))
                .value();
    }
}
