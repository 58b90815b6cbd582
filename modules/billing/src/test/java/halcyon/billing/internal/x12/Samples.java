package halcyon.billing.internal.x12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The shared sample files and what their index says of them.
public final class Samples {
    public static final Path FOLDER = Path.of(System.getProperty("halcyon.shared"), "edi");

    private Samples() {}

    public static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files of a folder with their class (`clean`, `flagged`) or verdict (`VALID`, `INVALID`) from the index.
    public static Map<String, String> of(String folder) {
        Map<String, String> found = new LinkedHashMap<>();
        try {
            for (String row : Files.readAllLines(FOLDER.resolve("INDEX.md"))) {
                String[] cells = row.split("(?<!\\\\)\\|");
                if (cells.length < 3 || !cells[1].strip().startsWith(folder + "/")) continue;
                found.put(cells[1].strip(), folder.contains("scenarios") ? cells[2].strip() : cells[6].strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) throw new IllegalStateException("no samples in " + folder);
        return found;
    }
}
