package halcyon.scheduling.internal.rota;

import halcyon.scheduling.Holiday;
import halcyon.scheduling.KeptHoliday;
import halcyon.scheduling.SpecialDay;
import halcyon.shared.SiteId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days on which a site does not keep its usual hours. A special day wins over a holiday.
@Singleton
@Transactional
public class SiteDays {
    private final JdbcOperations jdbc;

    SiteDays(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// From a date on: the hours of each such day, none where it is closed.
    public Map<LocalDate, Optional<SpecialDay.Hours>> from(SiteId site, LocalDate from) {
        var days = new HashMap<LocalDate, Optional<SpecialDay.Hours>>();
        var sql = "SELECT h.on_date, h.kept_date FROM scheduling_holiday h JOIN scheduling_kept_holiday k ON k.code = h.code"
                + " AND k.from_date <= h.kept_date AND (k.through_date IS NULL OR k.through_date >= h.kept_date)"
                + " WHERE k.site = ? AND h.kept_date >= ?";
        for (var pair : all(sql, row -> List.of(date(row, "on_date"), date(row, "kept_date")), site, from.minusDays(1)))
            for (var date : pair) days.put(date, Optional.empty());
        for (var day : special(site, from)) days.put(day.date(), day.hours());
        return days;
    }

    /// The same for all sites that have such days.
    public Map<SiteId, Map<LocalDate, Optional<SpecialDay.Hours>>> everywhere(LocalDate from) {
        var sql = "SELECT DISTINCT site FROM scheduling_kept_holiday UNION SELECT DISTINCT site FROM scheduling_special_day WHERE on_date >= ?";
        var days = new HashMap<SiteId, Map<LocalDate, Optional<SpecialDay.Hours>>>();
        for (var site : all(sql, row -> SiteId.of(row.getString("site")), from)) days.put(site, from(site, from));
        return days;
    }

    public List<SpecialDay> special(SiteId site, LocalDate from) {
        var sql = "SELECT on_date, opens, closes, reason FROM scheduling_special_day WHERE site = ? AND on_date >= ? ORDER BY on_date";
        return all(sql, row -> new SpecialDay(site, date(row, "on_date"), hours(row), row.getString("reason")), site, from);
    }

    public List<Holiday> holidays(int year) {
        var sql = "SELECT code, on_date, kept_date, source FROM scheduling_holiday WHERE YEAR(on_date) = ? ORDER BY on_date";
        return all(sql, row -> new Holiday(row.getString("code"), date(row, "on_date"), date(row, "kept_date"), row.getString("source")), year);
    }

    public List<KeptHoliday> kept(SiteId site) {
        var sql = "SELECT code, from_date, through_date FROM scheduling_kept_holiday WHERE site = ? ORDER BY code, from_date";
        return all(
                sql,
                row -> new KeptHoliday(site, row.getString("code"), date(row, "from_date"), Optional.ofNullable(row.getString("through_date")).map(LocalDate::parse)),
                site);
    }

    void write(SpecialDay day) {
        usual(day.site(), day.date());
        var hours = day.hours();
        change(
                "INSERT INTO scheduling_special_day (site, on_date, opens, closes, reason) VALUES (?, ?, ?, ?, ?)",
                day.site(),
                day.date(),
                hours.map(SpecialDay.Hours::opens).orElse(null),
                hours.map(SpecialDay.Hours::closes).orElse(null),
                day.reason());
    }

    int usual(SiteId site, LocalDate date) {
        return change("DELETE FROM scheduling_special_day WHERE site = ? AND on_date = ?", site, date);
    }

    boolean isHoliday(String code) {
        return !all("SELECT code FROM scheduling_holiday WHERE code = ? LIMIT 1", row -> row.getString("code"), code).isEmpty();
    }

    void keep(SiteId site, String code, LocalDate from) {
        change("INSERT IGNORE INTO scheduling_kept_holiday (site, code, from_date) VALUES (?, ?, ?)", site, code, from);
    }

    int stopKeeping(SiteId site, String code, LocalDate through) {
        var dropped = change("DELETE FROM scheduling_kept_holiday WHERE site = ? AND code = ? AND from_date > ?", site, code, through);
        return dropped + change("UPDATE scheduling_kept_holiday SET through_date = ? WHERE site = ? AND code = ?", through, site, code);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(String sql, Reader<T> reader, Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            var rows = new ArrayList<T>();
            try (var found = statement.executeQuery()) {
                while (found.next()) rows.add(reader.read(found));
            }
            return rows;
        });
    }

    private int change(String sql, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    // dates and times travel as text: they must not pass through the zone of this machine
    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            statement.setString(i + 1, value == null ? null : value.toString());
        }
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }

    private static Optional<SpecialDay.Hours> hours(ResultSet row) throws SQLException {
        var opens = row.getString("opens");
        if (opens == null) return Optional.empty();
        return Optional.of(new SpecialDay.Hours(LocalTime.parse(opens), LocalTime.parse(row.getString("closes"))));
    }
}
