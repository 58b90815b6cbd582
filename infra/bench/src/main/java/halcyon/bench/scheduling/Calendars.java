package halcyon.bench.scheduling;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Writes rotas and what bookings would have taken, straight into the tables: a chair for the whole of a visit, the patient and
/// half an observer for all of it but the turnover.
final class Calendars {
    private static final int CELLS = 288;
    private static final long CELL_SECONDS = 300;
    private static final int TURNOVER_MINUTES = 10;
    private static final short HALF = 1260;
    private static final int SITES_A_COMMIT = 20;

    private final Connection connection;
    private final Filled filled;
    private final int hardSites;
    private final PreparedStatement occupancy;
    private final PreparedStatement shift;
    private final PreparedStatement rota;
    private long bookings;

    private Calendars(Connection connection, Filled filled, int hardSites) throws SQLException {
        this.connection = connection;
        this.filled = filled;
        this.hardSites = hardSites;
        occupancy = connection.prepareStatement(
                "INSERT INTO scheduling_occupancy (kind, resource, utc_day, cells, version) VALUES (?, ?, ?, ?, 1)");
        shift = connection.prepareStatement("INSERT INTO scheduling_shift (staff, site, duty, slot_from, slot_to) VALUES (?, ?, ?, ?, ?)");
        rota = connection.prepareStatement("INSERT INTO scheduling_rota (staff, version) VALUES (?, 1)");
    }

    /// How many bookings were made of it.
    static long fill(Connection connection, Filled filled, int sites, int hardSites) throws SQLException {
        connection.setAutoCommit(false);
        var calendars = new Calendars(connection, filled, hardSites);
        var chairs = idsBySite(connection, "SELECT site, id FROM directory_resource WHERE site LIKE 's____' ORDER BY site, id");
        var staff = idsBySite(
                connection, "SELECT site, staff FROM directory_staff_site WHERE site LIKE 's____' ORDER BY site, staff");
        for (var site = 0; site < sites; site++) {
            var code = CopiedNetwork.code(site).value();
            calendars.site(site, code, chairs.getOrDefault(code, List.of()), staff.getOrDefault(code, List.of()));
            if (site % SITES_A_COMMIT == 0) calendars.commit();
        }
        calendars.commit();
        connection.setAutoCommit(true);
        return calendars.bookings;
    }

    private void commit() throws SQLException {
        shift.executeBatch();
        rota.executeBatch();
        occupancy.executeBatch();
        connection.commit();
    }

    private void site(int site, String code, List<Long> chairs, List<Long> staff) throws SQLException {
        var random = new Random(site);
        var zone = ZoneId.of(CopiedNetwork.zone(site));
        var end = site < hardSites ? filled.end() : filled.hard();
        var chairDays = new ArrayList<Map<Long, short[]>>();
        var observerDays = new ArrayList<Map<Long, short[]>>();
        for (var i = 0; i < chairs.size(); i++) chairDays.add(new TreeMap<>());
        for (var i = 0; i < CopiedNetwork.OBSERVERS; i++) observerDays.add(new TreeMap<>());
        for (var date = filled.loose(); date.isBefore(end); date = date.plusDays(1)) {
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
            var open = date.atTime(LocalTime.of(8, 0)).atZone(zone).toInstant();
            for (var i = 0; i < staff.size(); i++) duty(staff.get(i), code, i < CopiedNetwork.OBSERVERS, open);
            for (var chair = 0; chair < chairs.size(); chair++)
                for (var seat : filled.seats(site, chair, date, random)) {
                    var from = open.plus(Duration.ofMinutes(seat.from()));
                    take(chairDays.get(chair), from, seat.minutes(), (short) 1);
                    take(observerDays.get(chair / 2), from, seat.minutes() - TURNOVER_MINUTES, HALF);
                    patient(++bookings, from, seat.minutes() - TURNOVER_MINUTES);
                }
        }
        for (var chair = 0; chair < chairs.size(); chair++) write(1, chairs.get(chair), chairDays.get(chair));
        for (var i = 0; i < observerDays.size(); i++) write(3, staff.get(i), observerDays.get(i));
        for (var person : staff) {
            rota.setLong(1, person);
            rota.addBatch();
        }
    }

    private void duty(long staff, String site, boolean observes, Instant open) throws SQLException {
        shift.setLong(1, staff);
        shift.setString(2, site);
        shift.setString(3, observes ? "OBSERVER" : "PRESCRIBER");
        shift.setString(4, text(open));
        shift.setString(5, text(open.plus(Duration.ofHours(10))));
        shift.addBatch();
    }

    private void patient(long number, Instant from, int minutes) throws SQLException {
        var days = new TreeMap<Long, short[]>();
        take(days, from, minutes, (short) 1);
        write(2, 1_000_000_000L + number, days);
    }

    private static void take(Map<Long, short[]> days, Instant from, int minutes, short share) {
        var first = from.getEpochSecond() / CELL_SECONDS;
        for (var cell = first; cell < first + minutes / 5; cell++)
            days.computeIfAbsent(cell / CELLS, day -> new short[CELLS])[(int) (cell % CELLS)] += share;
    }

    private void write(int kind, long resource, Map<Long, short[]> days) throws SQLException {
        for (var day : days.entrySet()) {
            occupancy.setInt(1, kind);
            occupancy.setLong(2, resource);
            occupancy.setString(3, LocalDate.ofEpochDay(day.getKey()).toString());
            occupancy.setBytes(4, kind == 3 ? counts(day.getValue()) : bits(day.getValue()));
            occupancy.addBatch();
        }
    }

    private static byte[] bits(short[] cells) {
        var bytes = new byte[CELLS / 8];
        for (var cell = 0; cell < CELLS; cell++) if (cells[cell] != 0) bytes[cell >>> 3] |= (byte) (1 << (cell & 7));
        return bytes;
    }

    private static byte[] counts(short[] cells) {
        var bytes = ByteBuffer.allocate(CELLS * Short.BYTES);
        for (var cell : cells) bytes.putShort(cell);
        return bytes.array();
    }

    private static String text(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "");
    }

    private static Map<String, List<Long>> idsBySite(Connection connection, String sql) throws SQLException {
        var ids = new TreeMap<String, List<Long>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) ids.computeIfAbsent(found.getString(1), site -> new ArrayList<>()).add(found.getLong(2));
        }
        return ids;
    }
}
