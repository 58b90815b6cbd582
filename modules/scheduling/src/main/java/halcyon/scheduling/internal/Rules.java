package halcyon.scheduling.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// What the network decides for itself, as it stands on a date.
@Singleton
@Transactional
class Rules {
    private final JdbcOperations jdbc;

    Rules(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Set<DayOfWeek> closedWeekdays(LocalDate on) {
        var closed = EnumSet.noneOf(DayOfWeek.class);
        var names = text("closed-weekdays", on);
        if (!names.isBlank()) Arrays.stream(names.split(",")).map(DayOfWeek::valueOf).forEach(closed::add);
        return closed;
    }

    int startEveryMinutes(LocalDate on) {
        return Integer.parseInt(text("start-every-minutes", on));
    }

    int firstSessionWithinDays(LocalDate on) {
        return Integer.parseInt(text("first-session-within-days", on));
    }

    int laterStartDays(LocalDate on) {
        return Integer.parseInt(text("later-start-days", on));
    }

    /// A rule that is a number, by its name.
    int number(String name, LocalDate on) {
        return Integer.parseInt(text(name, on));
    }

    private String text(String name, LocalDate on) {
        var sql = "SELECT content FROM scheduling_rule WHERE name = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)"
                + " ORDER BY valid_from DESC LIMIT 1";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, name);
            statement.setString(2, on.toString());
            statement.setString(3, on.toString());
            try (var found = statement.executeQuery()) {
                if (!found.next()) throw new IllegalStateException("no rule '" + name + "' on " + on);
                return found.getString(1);
            }
        });
    }
}
