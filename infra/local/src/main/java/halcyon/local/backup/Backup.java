package halcyon.local.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a backup: `<name>.halcyon.zip` with database and files, `<name>.keys.zip` with the keys of the sealed columns and
/// this clone's passwords. Keep the two apart: each alone is of little use to a thief.
public final class Backup {
    private final Connection connection;
    private final Path files;
    private final Path secrets;

    /// `files` is the application's data folder; `secrets` is kept with the keys.
    public Backup(Connection connection, Path files, Path secrets) {
        this.connection = connection;
        this.files = files;
        this.secrets = secrets;
    }

    /// Where it lies and how much is in it.
    public record Written(Path file, Path keys, int tables, long rows, int files) {}

    /// One consistent picture of the database, whoever writes meanwhile; nothing appears under the final name before it is
    /// whole.
    public Written write(Path folder, String name) throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var half = ownerOnly(folder);
        var manifest = writeMain(half);
        var keys = writeKeys(folder, name);
        var file = Files.move(half, folder.resolve(name + ".halcyon.zip"), StandardCopyOption.ATOMIC_MOVE);
        return new Written(file, keys, manifest.tables().size(), manifest.rows(), manifest.entries().size() - manifest.tables().size());
    }

    private Manifest writeMain(Path half) throws IOException, SQLException {
        var entries = new LinkedHashMap<String, String>();
        var tables = new LinkedHashMap<String, TableDump.Content>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            writeTables(zip, entries, tables);
            for (var file : Hashes.filesIn(files)) {
                if (file.startsWith(keys())) continue;
                hashed(zip, "files/" + files.relativize(file), entries, out -> Files.copy(file, out));
            }
            var manifest = new Manifest(entries, tables, Hashes.ofFolder(keys()));
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return manifest;
        }
    }

    private void writeTables(ZipOutputStream zip, Map<String, String> entries, Map<String, TableDump.Content> tables)
            throws IOException, SQLException {
        var dump = new TableDump(connection);
        var lost = dump.otherThanTables();
        if (!lost.isEmpty()) throw new IllegalStateException("the backup knows tables only, the schema also has " + lost);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
            for (var table : dump.tables())
                hashed(zip, "database/" + table + ".sql", entries, out -> tables.put(table, dumped(dump, table, out)));
            statement.execute("ROLLBACK");
        }
    }

    private static TableDump.Content dumped(TableDump dump, String table, OutputStream out) throws IOException {
        try {
            return dump.write(table, out);
        } catch (SQLException e) {
            throw new IOException("table " + table + ": " + e.getMessage(), e);
        }
    }

    private Path writeKeys(Path folder, String name) throws IOException {
        var half = ownerOnly(folder);
        try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            for (var file : Hashes.filesIn(keys()))
                hashed(zip, "keys/" + keys().relativize(file), new LinkedHashMap<>(), out -> Files.copy(file, out));
            if (Files.exists(secrets))
                hashed(zip, secrets.getFileName().toString(), new LinkedHashMap<>(), out -> Files.copy(secrets, out));
        }
        return Files.move(half, folder.resolve(name + ".keys.zip"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void hashed(ZipOutputStream zip, String name, Map<String, String> entries, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = Hashes.fresh();
        content.writeTo(new DigestOutputStream(new StaysOpen(zip), digest));
        zip.closeEntry();
        entries.put(name, Hashes.hex(digest));
    }

    private static Path ownerOnly(Path folder) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(folder, ".half", "", owner);
    }

    private Path keys() {
        return files.resolve("keys");
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
