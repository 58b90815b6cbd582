package halcyon.bench.scheduling;

import halcyon.scheduling.Place;
import halcyon.scheduling.SitePlace;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The same answers without an index: three questions in SQL for the days and sites, then an AND of bit sets in Java.
final class PlainSearch {
    private static final int CELLS = 288;
    private static final int SEAT_CELLS = 24;
    private static final int VISIT_CELLS = 22;
    private static final int HALF = 1260;
    private static final int WHOLE = 2520;

    private final Connection connection;
    private final Map<String, SiteBits> sites = new TreeMap<>();
    private long firstDay;
    private int days;

    /// What is free at one site, bit 0 at the first UTC day's midnight; by id, lowest first.
    private static final class SiteBits {
        final Map<Long, BitSet> chairs = new TreeMap<>();
        final Map<Long, BitSet> observers = new TreeMap<>();
        final Map<Long, BitSet> prescribers = new TreeMap<>();
    }

    PlainSearch(Connection connection) {
        this.connection = connection;
    }

    /// The earliest places, as the product is asked for them.
    List<SitePlace> earliest(List<SiteId> codes, LocalDate from, int length, int most) throws SQLException {
        load(codes, from, length);
        var found = new ArrayList<SitePlace>();
        for (var date = from; date.isBefore(from.plusDays(length)) && found.size() < most; date = date.plusDays(1))
            for (var code : codes) found.addAll(on(code, date));
        found.sort(Comparator.comparing((SitePlace place) -> place.place().slot().from()).thenComparing(place -> place.site().value()));
        return found.subList(0, Math.min(most, found.size()));
    }

    /// Everything that begins at a site on a date, when that was loaded.
    List<SitePlace> on(SiteId code, LocalDate date) {
        var found = new ArrayList<SitePlace>();
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) return found;
        var site = sites.getOrDefault(code.value(), new SiteBits());
        var open = date.atTime(LocalTime.of(8, 0)).atZone(ZoneId.of(CopiedNetwork.zone(Integer.parseInt(code.value().substring(1))))).toInstant();
        for (var minutes = 0; minutes <= 8 * 60; minutes += 10) {
            var at = open.plus(Duration.ofMinutes(minutes));
            var cell = cell(at);
            var chair = first(site.chairs, cell, SEAT_CELLS);
            var observer = first(site.observers, cell, VISIT_CELLS);
            var prescriber = first(site.prescribers, cell, VISIT_CELLS);
            if (chair.isEmpty() || observer.isEmpty() || prescriber.isEmpty()) continue;
            var slot = TimeSlot.of(at, Duration.ofMinutes(120));
            found.add(new SitePlace(
                    code, new Place(code, slot, ResourceId.of(chair.get()), StaffId.of(observer.get()), StaffId.of(prescriber.get()))));
        }
        return found;
    }

    void load(List<SiteId> codes, LocalDate from, int length) throws SQLException {
        sites.clear();
        firstDay = from.toEpochDay();
        days = length + 1;
        var in = codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ", " IN (", ")"));
        var until = from.plusDays(days);
        var day = " AND o.utc_day >= '" + from + "' AND o.utc_day < '" + until + "'";
        each("SELECT site, id FROM directory_resource WHERE kind = 'CHAIR' AND site" + in, this::chair);
        each(
                "SELECT p.site, s.staff, s.duty, s.slot_from, s.slot_to, l.expires FROM scheduling_shift s"
                        + " JOIN directory_staff_site p ON p.staff = s.staff AND p.site = s.site JOIN directory_licence l ON l.staff = s.staff"
                        + " WHERE s.slot_from < '" + until + "' AND s.slot_to > '" + from + "' AND s.site" + in,
                this::shift);
        each(
                "SELECT r.site, o.resource, TO_DAYS(o.utc_day) - 719528, o.cells FROM directory_resource r"
                        + " JOIN scheduling_occupancy o ON o.kind = 1 AND o.resource = r.id" + day + " WHERE r.site" + in,
                this::taken);
        each(
                "SELECT p.site, o.resource, TO_DAYS(o.utc_day) - 719528, o.cells FROM directory_staff_site p"
                        + " JOIN scheduling_occupancy o ON o.kind = 3 AND o.resource = p.staff" + day + " WHERE p.site" + in,
                this::watching);
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Row reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) reader.read(rows);
        }
    }

    private SiteBits site(ResultSet row) throws SQLException {
        return sites.computeIfAbsent(row.getString(1), code -> new SiteBits());
    }

    private void chair(ResultSet row) throws SQLException {
        var all = new BitSet();
        all.set(0, days * CELLS);
        site(row).chairs.put(row.getLong(2), all);
    }

    private void shift(ResultSet row) throws SQLException {
        var site = site(row);
        var zone = ZoneId.of(CopiedNetwork.zone(Integer.parseInt(row.getString(1).substring(1))));
        var licensed = row.getDate(6).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        var from = instant(row.getString(4));
        if (!from.isBefore(licensed)) return;
        var duty = row.getString(3).equals("OBSERVER") ? site.observers : site.prescribers;
        var bits = duty.computeIfAbsent(row.getLong(2), staff -> new BitSet());
        bits.set(Math.max(0, cell(from)), Math.max(0, Math.min(days * CELLS, cell(instant(row.getString(5))))));
    }

    private void taken(ResultSet row) throws SQLException {
        var free = site(row).chairs.get(row.getLong(2));
        var taken = BitSet.valueOf(row.getBytes(4));
        var offset = (int) (row.getLong(3) - firstDay) * CELLS;
        if (free != null) taken.stream().forEach(cell -> free.clear(offset + cell));
    }

    private void watching(ResultSet row) throws SQLException {
        var free = site(row).observers.get(row.getLong(2));
        var counts = ByteBuffer.wrap(row.getBytes(4));
        var offset = (int) (row.getLong(3) - firstDay) * CELLS;
        if (free == null) return;
        for (var cell = 0; cell < CELLS; cell++) if (counts.getShort(cell * 2) + HALF > WHOLE) free.clear(offset + cell);
    }

    private static Optional<Long> first(Map<Long, BitSet> free, int cell, int length) {
        for (var one : free.entrySet()) if (one.getValue().nextClearBit(cell) >= cell + length) return Optional.of(one.getKey());
        return Optional.empty();
    }

    private int cell(Instant at) {
        return (int) (at.getEpochSecond() / 300 - firstDay * CELLS);
    }

    private static Instant instant(String text) {
        return Instant.parse(text.substring(0, 19).replace(' ', 'T') + "Z");
    }
}
