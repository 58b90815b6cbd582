package halcyon.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {
    @TempDir
    Path folder;

    private TestDatabase database;
    private Connection connection;
    private Backup.Written written;

    @BeforeEach
    void save() throws IOException, SQLException {
        database = TestDatabase.fresh();
        connection = database.connect();
        sql("CREATE TABLE one_site (code VARCHAR(20) PRIMARY KEY, note TEXT, cents BIGINT NOT NULL, rate DECIMAL(9,4),"
                + " open BOOLEAN NOT NULL, sealed VARBINARY(200), at DATETIME(6), day DATE)");
        sql("CREATE TABLE one_chair (id BIGINT AUTO_INCREMENT PRIMARY KEY, site VARCHAR(20) NOT NULL,"
                + " FOREIGN KEY (site) REFERENCES one_site (code))");
        sql("INSERT INTO one_site VALUES ('denver', 'it''s\\na \\\\ note; ñ 🙂', -1250, 12.3400, TRUE, 0x00FF27, '2026-11-03 16:40:00.000123', '2026-11-03')");
        sql("INSERT INTO one_site VALUES ('empty', '', 0, NULL, FALSE, '', NULL, NULL)");
        sql("INSERT INTO one_chair (site) VALUES ('denver'), ('denver'), ('empty')");
        var files = Files.createDirectories(folder.resolve("files/outbound"));
        Files.writeString(files.resolve("claim.837"), "ISA*00*");
        Files.createDirectories(folder.resolve("files/keys"));
        Files.writeString(folder.resolve("files/keys/columns.json"), "the key");
        written = new Backup(connection, folder.resolve("files"), folder.resolve("none")).write(folder.resolve("backups"), "b");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void comesBackRowForRow() throws IOException, SQLException {
        var restore = new Restore(connection, written.file());

        var proof = restore.into(scratch());

        assertEquals(List.of(), proof.differences());
        assertEquals(2, proof.tables());
        assertEquals(5, proof.rows());
        assertEquals("it's\na \\ note; ñ 🙂", ask("SELECT note FROM one_site WHERE code = 'denver'"));
        assertEquals("00FF27", ask("SELECT HEX(sealed) FROM one_site WHERE code = 'denver'"));
        assertEquals("2026-11-03 16:40:00.000123", ask("SELECT CAST(at AS CHAR) FROM one_site WHERE code = 'denver'"));
    }

    @Test
    void takesThePlaceOfTheLiveDataAndKeepsThem() throws IOException, SQLException {
        sql("UPDATE one_site SET cents = 99 WHERE code = 'denver'");
        var restore = new Restore(connection, written.file());
        restore.into(scratch());

        restore.takePlaceOf(database.schema(), scratch(), database.schema() + "_before");

        assertEquals("-1250", database.ask("SELECT cents FROM one_site WHERE code = 'denver'"));
        assertEquals("99", database.ask("SELECT cents FROM " + database.schema() + "_before.one_site WHERE code = 'denver'"));
        sql("INSERT INTO one_chair (site) VALUES ('denver')");
        assertEquals("4", database.ask("SELECT MAX(id) FROM one_chair"), "numbers go on where they were");
        assertThrows(SQLException.class, () -> sql("INSERT INTO one_chair (site) VALUES ('nowhere')"), "foreign keys hold");
    }

    @Test
    void seesAChangedEntry() throws IOException, SQLException {
        try (var zip = FileSystems.newFileSystem(written.file())) {
            var entry = zip.getPath("database/one_site.sql");
            Files.writeString(entry, Files.readString(entry).replace("-1250", "-9250"));
        }

        var proof = new Restore(connection, written.file()).into(scratch());

        assertEquals(List.of("database/one_site.sql was changed"), proof.differences());
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        var other = folder.resolve("other.zip");
        Files.copy(written.keys(), other);

        assertThrows(IllegalArgumentException.class, () -> new Restore(connection, other).into(scratch()));
    }

    @Test
    void keepsKeysApartAndBothForTheOwner() throws IOException {
        try (var zip = FileSystems.newFileSystem(written.file())) {
            assertFalse(Files.exists(zip.getPath("files/keys/columns.json")));
            assertTrue(Files.exists(zip.getPath("files/outbound/claim.837")));
        }
        try (var zip = FileSystems.newFileSystem(written.keys())) {
            assertEquals("the key", Files.readString(zip.getPath("keys/columns.json")));
        }
        for (var file : List.of(written.file(), written.keys()))
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void unpacksTheFiles() throws IOException {
        var empty = Files.createDirectories(folder.resolve("restored"));

        new Restore(connection, written.file()).filesInto(empty);

        assertEquals("ISA*00*", Files.readString(empty.resolve("outbound/claim.837")));
        assertFalse(Files.exists(empty.resolve("keys")));
    }

    private String scratch() {
        return database.schema() + "_restore";
    }

    private void sql(String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private String ask(String question) throws SQLException {
        try (var running = connection.createStatement();
                var rows = running.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
