package halcyon.bench.scheduling;

import halcyon.bench.Ground;
import halcyon.directory.Directory;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.local.network.Clinic;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Many clinics, copied in the database from one that the product's verbs made, whatever columns its tables have: six chairs,
/// three observers and a prescriber each, in four time zones.
final class CopiedNetwork {
    static final int CHAIRS = 6;
    static final int OBSERVERS = 3;
    private static final Actor MAKER = Actor.system("bench");
    private static final String MOTHER = "mother";
    private static final String CODE = "CONCAT('s', LPAD(bench_number.n, 4, '0'))";
    private static final List<String> ZONES = List.of("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles");

    private final Connection connection;

    private CopiedNetwork(Connection connection) {
        this.connection = connection;
    }

    static SiteId code(int site) {
        return SiteId.of("s%04d".formatted(site));
    }

    static String zone(int site) {
        return ZONES.get(site % ZONES.size());
    }

    static void make(Ground ground, int sites, int lapsedSites, LocalDate lastDay) throws SQLException {
        mother(ground.beans().getBean(Directory.class));
        try (var connection = ground.connect();
                var statement = connection.createStatement()) {
            new CopiedNetwork(connection).copy(statement, sites, lapsedSites, lastDay);
        }
    }

    private static void mother(Directory directory) {
        var like = Clinic.ALL.getFirst().site();
        directory.openSite(
                MAKER,
                new Site(
                        SiteId.of(MOTHER), "Mother", like.zone(), like.street(), like.city(), like.state(), like.zip(), like.phone(), like.npi(),
                        like.taxonomy(), like.taxId(), like.placeOfService(), LocalTime.of(8, 0), LocalTime.of(18, 0)));
        for (var chair = 1; chair <= CHAIRS; chair++) directory.addResource(MAKER, SiteId.of(MOTHER), ResourceKind.CHAIR, "Chair " + chair);
        for (var person = 0; person <= OBSERVERS; person++) {
            var role = person < OBSERVERS ? Role.NURSE : Role.PRESCRIBER;
            var licence = new StaffMember.Licence(like.state(), "B-" + person, LocalDate.of(2099, 12, 31));
            directory.addStaff(
                    MAKER,
                    new StaffMember(
                            StaffId.of(1), "Bench " + person, Optional.empty(), role, Set.of(SiteId.of(MOTHER)), Optional.of(like.npi()),
                            List.of(licence)));
        }
    }

    private void copy(Statement statement, int sites, int lapsedSites, LocalDate lastDay) throws SQLException {
        statement.execute("CREATE TABLE bench_number (n INT NOT NULL PRIMARY KEY)");
        try (var insert = connection.prepareStatement("INSERT INTO bench_number VALUES (?)")) {
            for (var n = 0; n < sites; n++) {
                insert.setInt(1, n);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        var zones = "ELT(bench_number.n % 4 + 1, '" + String.join("', '", ZONES) + "')";
        copy(statement, "directory_site", "t.code = '" + MOTHER + "'", Map.of("code", CODE, "name", CODE, "zone", zones));
        copy(statement, "directory_resource", "t.site = '" + MOTHER + "'", Map.of("site", CODE));
        copy(statement, "directory_staff", "t.name LIKE 'Bench _'", Map.of("name", "CONCAT(" + CODE + ", ' ', t.name)"));
        var copied = "JOIN directory_staff s ON s.name = CONCAT(" + CODE + ", ' ', (SELECT name FROM directory_staff WHERE id = t.staff))";
        var byMother = "t.staff IN (SELECT id FROM directory_staff WHERE name LIKE 'Bench _')";
        copy(statement, "directory_staff_site", copied, byMother, Map.of("staff", "s.id", "site", CODE));
        var expires = "IF(bench_number.n < " + lapsedSites + ", '" + lastDay + "', t.expires)";
        copy(statement, "directory_licence", copied, byMother, Map.of("staff", "s.id", "expires", expires));
    }

    private void copy(Statement statement, String table, String where, Map<String, String> instead) throws SQLException {
        copy(statement, table, "", where, instead);
    }

    private void copy(Statement statement, String table, String join, String where, Map<String, String> instead) throws SQLException {
        var columns = new ArrayList<String>();
        try (var found = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (found.next()) if (!"YES".equals(found.getString("IS_AUTOINCREMENT"))) columns.add(found.getString("COLUMN_NAME"));
        }
        var values = columns.stream().map(column -> instead.getOrDefault(column, "t." + column)).toList();
        statement.execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + String.join(", ", values) + " FROM " + table
                + " t JOIN bench_number " + join + " WHERE " + where + " ORDER BY bench_number.n, t." + (columns.contains("code") ? "code" : "id"));
    }
}
