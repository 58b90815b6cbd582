package halcyon.local.doctor;

import halcyon.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

/// The settings the application of this clone was last started with.
public record InstalledSettings(Properties values) {
    public static InstalledSettings of(Folders folders) {
        var values = new Properties();
        if (!Files.exists(folders.settings())) return new InstalledSettings(values);
        try (var reader = Files.newBufferedReader(folders.settings())) {
            values.load(reader);
            return new InstalledSettings(values);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folders.settings(), e);
        }
    }

    public String get(String name) {
        return values.getProperty(name, "");
    }
}
