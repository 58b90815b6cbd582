package halcyon.local.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// Reads a backup into a schema beside the live one and proves it there: every entry has the hash of the manifest, every table
/// its number of rows and their hash. Only then may it take the place of the live schema.
public final class Restore {
    private final Connection connection;
    private final Path file;

    public Restore(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /// What did not agree; empty means that the backup is whole.
    public record Proof(int tables, long rows, List<String> differences) {
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /// Fills `scratch` from the backup and compares. The schema stays for [#takePlaceOf] or [#drop].
    public Proof into(String scratch) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            var manifest = manifest(zip);
            var differences = new ArrayList<>(wrongEntries(zip, manifest));
            if (!differences.isEmpty()) return new Proof(manifest.tables().size(), manifest.rows(), differences);
            execute("DROP DATABASE IF EXISTS " + scratch);
            execute("CREATE DATABASE " + scratch + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            connection.setCatalog(scratch);
            execute("SET FOREIGN_KEY_CHECKS = 0");
            for (var table : manifest.tables().keySet()) load(zip, table);
            execute("SET FOREIGN_KEY_CHECKS = 1");
            differences.addAll(wrongTables(manifest));
            return new Proof(manifest.tables().size(), manifest.rows(), differences);
        }
    }

    /// Puts the proven schema in the place of the live one; what was there is kept in the schema `before`.
    public void takePlaceOf(String live, String scratch, String before) throws SQLException {
        execute("CREATE DATABASE " + before);
        var moves = new ArrayList<String>();
        for (var table : tablesOf(live)) moves.add("%s.`%s` TO %s.`%s`".formatted(live, table, before, table));
        for (var table : tablesOf(scratch)) moves.add("%s.`%s` TO %s.`%s`".formatted(scratch, table, live, table));
        execute("SET FOREIGN_KEY_CHECKS = 0");
        execute("RENAME TABLE " + String.join(", ", moves));
        execute("SET FOREIGN_KEY_CHECKS = 1");
        drop(scratch);
        connection.setCatalog(live);
    }

    public void drop(String scratch) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + scratch);
    }

    /// Unpacks the files of the backup into an empty folder.
    public void filesInto(Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            for (var name : manifest(zip).entries().keySet()) {
                if (!name.startsWith("files/")) continue;
                var target = folder.resolve(name.substring("files/".length())).normalize();
                if (!target.startsWith(folder)) throw new IOException("the backup names a file outside its folder: " + name);
                Files.createDirectories(target.getParent());
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    Files.copy(in, target);
                }
            }
        }
    }

    /// The hash of the keys that open this backup's sealed columns.
    public String keysHash() throws IOException {
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            return manifest(zip).keysHash();
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) throw new IllegalArgumentException("this is not a backup of Halcyon: it has no manifest");
        try (var in = zip.getInputStream(entry)) {
            return Manifest.parse(new String(in.readAllBytes(), UTF_8));
        }
    }

    private static List<String> wrongEntries(ZipFile zip, Manifest manifest) throws IOException {
        var wrong = new ArrayList<String>();
        for (var expected : manifest.entries().entrySet()) {
            var entry = zip.getEntry(expected.getKey());
            if (entry == null) wrong.add(expected.getKey() + " is missing");
            else if (!hash(zip, expected.getKey()).equals(expected.getValue())) wrong.add(expected.getKey() + " was changed");
        }
        return wrong;
    }

    private static String hash(ZipFile zip, String name) {
        try {
            return Hashes.of(zip.getInputStream(zip.getEntry(name)));
        } catch (IOException damaged) {
            return "damaged: " + damaged.getMessage();
        }
    }

    private List<String> wrongTables(Manifest manifest) throws SQLException, IOException {
        var wrong = new ArrayList<String>();
        var dump = new TableDump(connection);
        for (var expected : manifest.tables().entrySet()) {
            var found = dump.content(expected.getKey());
            if (!found.equals(expected.getValue()))
                wrong.add("table %s: %d rows were saved, %d came back%s"
                        .formatted(
                                expected.getKey(),
                                expected.getValue().rows(),
                                found.rows(),
                                found.rows() == expected.getValue().rows() ? ", with other content" : ""));
        }
        return wrong;
    }

    private void load(ZipFile zip, String table) throws IOException, SQLException {
        var entry = zip.getEntry("database/" + table + ".sql");
        try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), UTF_8));
                var statement = connection.createStatement()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) statement.execute(line);
        }
    }

    private List<String> tablesOf(String schema) throws SQLException {
        connection.setCatalog(schema);
        return new TableDump(connection).tables().stream().collect(Collectors.toList());
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
