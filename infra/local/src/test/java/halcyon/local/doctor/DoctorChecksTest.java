package halcyon.local.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.local.Folders;
import halcyon.mariadb.PidFile;
import halcyon.mariadb.SharedCache;
import halcyon.shared.Check;
import halcyon.shared.Check.Level;
import halcyon.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorChecksTest {
    @TempDir
    Path folder;

    private Folders folders() {
        return new Folders(folder, folder, new SharedCache(folder.resolve("cache")));
    }

    @ParameterizedTest
    @CsvSource({
        "11.4.5-MariaDB, OK",
        "11.4.5-MariaDB-log, OK",
        "8.4.6, OK",
        "10.11.19-MariaDB, WARN",
        "8.0.44, WARN",
        "9.1.0, WARN"
    })
    void knowsTheVersionsTheTestsRunOn(String version, Level level) {
        assertEquals(level, DatabaseChecks.version(version).level());
    }

    @Test
    void findsARealDatabaseWell() {
        var database = TestDatabase.fresh();
        var values = new Properties();
        database.properties().forEach((name, value) -> values.setProperty(name, String.valueOf(value)));

        for (var check : DatabaseChecks.all(new InstalledSettings(values))) {
            var finding = check.run();
            var expected = check.name().equals("database.migrations") ? Level.WARN : Level.OK;
            assertEquals(expected, finding.level(), check.name() + ": " + finding.said());
        }
    }

    @Test
    void saysThatTheDatabaseIsDownInsteadOfBreaking() {
        var values = new Properties();
        values.setProperty("datasources.default.url", "jdbc:mysql://127.0.0.1:1/halcyon");
        values.setProperty("datasources.default.username", "halcyon");
        values.setProperty("datasources.default.password", "x");

        var findings = DatabaseChecks.all(new InstalledSettings(values)).stream().map(Check::run).toList();

        assertEquals(Level.FAIL, findings.getFirst().level());
        assertTrue(findings.stream().allMatch(it -> it.level() == Level.OK || !it.cure().isEmpty()));
    }

    @Test
    void seesFilesThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folders().local());
        Files.setPosixFilePermissions(folders().local(), PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folders().users(), "secret");
        Files.setPosixFilePermissions(folders().users(), PosixFilePermissions.fromString("rw-r--r--"));

        var open = MachineChecks.permissions(folders());
        Files.setPosixFilePermissions(folders().users(), PosixFilePermissions.fromString("rw-------"));
        var closed = MachineChecks.permissions(folders());

        assertEquals(Level.FAIL, open.level());
        assertTrue(open.said().contains("users.txt"), open.said());
        assertEquals(Level.OK, closed.level(), closed.said());
    }

    @Test
    void seesWhatAnInterruptedRunLeft() throws IOException {
        assertEquals(Level.OK, MachineChecks.leftovers(folders()).level());
        var left = new ProcessBuilder("sleep", "600").start();
        try {
            folders().pidFiles().get("application").write(left.toHandle(), 8080);
            assertEquals(Level.WARN, MachineChecks.leftovers(folders()).level());
        } finally {
            PidFile.end(left.toHandle(), Duration.ofSeconds(1));
        }
        assertEquals(Level.OK, MachineChecks.leftovers(folders()).level());
    }

    @Test
    void asksForABackupAWeekOld() throws IOException {
        var now = Instant.parse("2026-11-23T12:00:00Z");
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        assertEquals(Level.WARN, MachineChecks.backup(folders(), clock).level());
        Files.createDirectories(folders().backups());
        var file = Files.createFile(folders().backups().resolve("halcyon-1.halcyon.zip"));

        Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(8))));
        assertEquals(Level.WARN, MachineChecks.backup(folders(), clock).level());
        Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(20))));
        assertEquals(Level.OK, MachineChecks.backup(folders(), clock).level());
    }
}
