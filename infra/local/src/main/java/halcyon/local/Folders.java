package halcyon.local;

import halcyon.mariadb.PidFile;
import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where things lie. `root` is the clone; `data` belongs to it alone; the cache is shared by all clones of this user.
public record Folders(Path root, Path data, SharedCache cache) {
    public static Folders ofThisClone() {
        var root = Path.of(System.getProperty("halcyon.root", "")).toAbsolutePath().normalize();
        var named = System.getenv("HALCYON_DATA");
        var data = named == null || named.isBlank() ? root.resolve("data") : Path.of(named).toAbsolutePath().normalize();
        return new Folders(root, data, SharedCache.ofThisUser());
    }

    /// Passwords, settings, process numbers: readable by the owner only.
    public Path local() {
        return data.resolve("local");
    }

    public Path logs() {
        return local().resolve("logs");
    }

    public Path database() {
        return data.resolve("mariadb");
    }

    public Path keycloak() {
        return data.resolve("keycloak");
    }

    /// What the application keeps in files: claims in and out, messages, keys.
    public Path files() {
        return data.resolve("files");
    }

    public Path settings() {
        return local().resolve("halcyon.properties");
    }

    public Path users() {
        return local().resolve("users.txt");
    }

    public Path backups() {
        return data.resolve("backups");
    }

    /// Processes that a run leaves word of, by what they are.
    public Map<String, PidFile> pidFiles() {
        return Map.of(
                "launcher", new PidFile(local().resolve("launcher.pid")),
                "application", new PidFile(local().resolve("application.pid")),
                "Keycloak", new PidFile(local().resolve("keycloak.pid")),
                "demo growth", new PidFile(local().resolve("demo-growth.pid")),
                "database", new PidFile(database().resolve("mariadb.pid")));
    }

    /// One of [#pidFiles()], by its name.
    public PidFile pidFile(String name) {
        return Objects.requireNonNull(pidFiles().get(name), name);
    }

    void make() {
        try {
            Files.createDirectories(data);
            for (var folder : List.of(data, local(), logs(), keycloak(), files())) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Trouble("The data folder " + data + " cannot be made: " + e.getMessage()
                    + ". Choose another one with the environment variable HALCYON_DATA.");
        }
    }

    /// Forgets everything of this clone; what others put beside it stays.
    void reset() {
        try {
            for (var folder : List.of(local(), database(), keycloak(), files())) SharedCache.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a file that only its owner can read; it appears whole or not at all.
    public static void writeOwnerOnly(Path file, String text) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), ".half", "", owner);
        Files.writeString(half, text);
        Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
