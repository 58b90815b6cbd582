package halcyon.local.doctor;

import halcyon.local.Folders;
import halcyon.shared.Check;
import halcyon.shared.Check.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machine and the folders: what can be judged without any server.
final class MachineChecks {
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final Duration OLD = Duration.ofDays(7);

    private MachineChecks() {}

    static List<Check> all(Folders folders) {
        return List.of(
                new Look("machine.java", MachineChecks::java),
                new Look("machine.disk", () -> disk(folders)),
                new Look("machine.memory", MachineChecks::memory),
                new Look("machine.leftovers", () -> leftovers(folders)),
                new Look("data.permissions", () -> permissions(folders)),
                new Look("data.backup", () -> backup(folders, Clock.systemUTC())));
    }

    static Finding java() {
        var version = Runtime.version();
        if (version.feature() == 25) return Finding.ok("JDK " + version);
        return Finding.fail("JDK " + version + " runs Halcyon; it is made for 25", "install a JDK 25 and set JAVA_HOME to it");
    }

    static Finding disk(Folders folders) {
        var gigabytes = folders.data().toFile().getUsableSpace() / 1e9;
        var said = "%.1f GB free for the data".formatted(gigabytes);
        if (gigabytes < 0.5) return Finding.fail(said, "make room, or move the data folder with HALCYON_DATA");
        if (gigabytes < 5) return Finding.warn(said, "make room before it ends: the database stops when the disk is full");
        return Finding.ok(said);
    }

    static Finding memory() {
        try {
            var found = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
            if (!found.find()) return Finding.ok("not told by this machine");
            var megabytes = Long.parseLong(found.group(1)) / 1024;
            var said = megabytes + " MB free";
            if (megabytes < 300) return Finding.warn(said, "end other programs; a start needs about 1300 MB");
            return Finding.ok(said);
        } catch (IOException notLinux) {
            return Finding.ok("not told by this system");
        }
    }

    /// Processes that outlived their launcher. The doctor's own database is not one of them.
    static Finding leftovers(Folders folders) {
        if (folders.pidFile("launcher").alive().isPresent()) return Finding.ok("Halcyon runs from this clone");
        var left = Stream.of("application", "Keycloak", "demo growth")
                .filter(name -> folders.pidFile(name).alive().isPresent())
                .map(name -> name + " (process " + folders.pidFile(name).alive().orElseThrow().pid() + ")")
                .collect(Collectors.joining(", "));
        if (left.isEmpty()) return Finding.ok("Halcyon does not run from this clone, and nothing is left of it");
        return Finding.warn("left by an interrupted run: " + left, "the next ./halcyon run ends them");
    }

    static Finding permissions(Folders folders) {
        var wanted = Map.of(
                folders.data(), "rwx------",
                folders.local(), "rwx------",
                folders.settings(), "rw-------",
                folders.users(), "rw-------",
                folders.local().resolve("secrets.properties"), "rw-------",
                folders.files().resolve("keys"), "rwx------");
        var open = wanted.entrySet().stream()
                .filter(entry -> Files.exists(entry.getKey()) && !permissionsOf(entry.getKey()).equals(entry.getValue()))
                .map(entry -> entry.getKey().toString())
                .sorted()
                .toList();
        if (open.isEmpty()) return Finding.ok("data, keys and passwords are the owner's alone");
        return Finding.fail("others can read " + String.join(", ", open), "chmod -R go-rwx " + folders.data());
    }

    static Finding backup(Folders folders, Clock clock) {
        if (!Files.isDirectory(folders.backups())) return Finding.warn("there is no backup", "./halcyon backup");
        try (var files = Files.list(folders.backups())) {
            var newest = files.filter(file -> file.toString().endsWith(".halcyon.zip"))
                    .mapToLong(file -> file.toFile().lastModified())
                    .max();
            if (newest.isEmpty()) return Finding.warn("there is no backup", "./halcyon backup");
            var age = Duration.ofMillis(clock.millis() - newest.getAsLong());
            var said = "the last backup is " + age.toDays() + " days and " + age.toHoursPart() + " hours old";
            return age.compareTo(OLD) > 0 ? Finding.warn(said, "./halcyon backup, best every night by cron") : Finding.ok(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String permissionsOf(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
