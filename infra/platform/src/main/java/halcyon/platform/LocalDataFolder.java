package halcyon.platform;

import halcyon.shared.DataFolder;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder named by `halcyon.data`; sub-folders are made for the owner alone.
@Singleton
final class LocalDataFolder implements DataFolder {
    private final Path root;

    LocalDataFolder(@Value("${halcyon.data:data}") String root) {
        this.root = Path.of(root).toAbsolutePath();
    }

    @Override
    public Path folder(String name) {
        Path folder = root.resolve(name).normalize();
        if (!folder.startsWith(root)) throw new IllegalArgumentException("outside the data folder: " + name);
        try {
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder, e);
        }
    }
}
