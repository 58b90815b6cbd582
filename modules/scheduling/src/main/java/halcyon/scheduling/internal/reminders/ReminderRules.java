package halcyon.scheduling.internal.reminders;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// When patients are told and reminded, and until when they may cancel by themselves: as the network set it.
@Singleton
@Transactional
public class ReminderRules {
    private final JdbcOperations jdbc;

    ReminderRules(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// `daysBefore` the visit at `time` of the site; for visits that begin at least `leastMinutes` later.
    record Reminder(String name, int daysBefore, LocalTime time, int leastMinutes) {}

    List<Reminder> reminders(LocalDate on) {
        var sql = "SELECT name, days_before, at_time, least_minutes FROM scheduling_reminder"
                + " WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY days_before DESC, name, valid_from";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, on.toString());
            statement.setString(2, on.toString());
            var found = new ArrayList<Reminder>();
            try (var rows = statement.executeQuery()) {
                while (rows.next())
                    found.add(new Reminder(
                            rows.getString(1), rows.getInt(2), LocalTime.parse(rows.getString(3)), rows.getInt(4)));
            }
            return found;
        });
    }

    /// A number of the table of rules, as it stands on the moment's date.
    public int number(String name, Instant at) {
        var on = LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
        var sql = "SELECT content FROM scheduling_rule WHERE name = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)"
                + " ORDER BY valid_from DESC LIMIT 1";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, name);
            statement.setString(2, on);
            statement.setString(3, on);
            try (var found = statement.executeQuery()) {
                if (!found.next()) throw new IllegalStateException("no rule '" + name + "' on " + on);
                return Integer.parseInt(found.getString(1));
            }
        });
    }

    /// True for the first who says that a site's reminder of a day is done.
    boolean isFirst(String site, String name, LocalDate on) {
        return jdbc.prepareStatement("INSERT IGNORE INTO scheduling_reminded (site, name, on_date) VALUES (?, ?, ?)", statement -> {
            statement.setString(1, site);
            statement.setString(2, name);
            statement.setString(3, on.toString());
            return statement.executeUpdate() == 1;
        });
    }
}
