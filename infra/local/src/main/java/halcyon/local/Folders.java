package halcyon.local;

import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Where things lie. `root` is the clone; `data` belongs to it alone; the cache is shared by all clones of this user.
record Folders(Path root, Path data, SharedCache cache) {
    static Folders ofThisClone() {
        var root = Path.of(System.getProperty("halcyon.root", "")).toAbsolutePath().normalize();
        var named = System.getenv("HALCYON_DATA");
        var data = named == null || named.isBlank() ? root.resolve("data") : Path.of(named).toAbsolutePath().normalize();
        return new Folders(root, data, SharedCache.ofThisUser());
    }

    /// Passwords, settings, process numbers: readable by the owner only.
    Path local() {
        return data.resolve("local");
    }

    Path logs() {
        return local().resolve("logs");
    }

    Path database() {
        return data.resolve("mariadb");
    }

    Path keycloak() {
        return data.resolve("keycloak");
    }

    /// What the application keeps in files: claims in and out, messages, keys.
    Path files() {
        return data.resolve("files");
    }

    Path settings() {
        return local().resolve("halcyon.properties");
    }

    Path users() {
        return local().resolve("users.txt");
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
    static void writeOwnerOnly(Path file, String text) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), ".half", "", owner);
        Files.writeString(half, text);
        Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
