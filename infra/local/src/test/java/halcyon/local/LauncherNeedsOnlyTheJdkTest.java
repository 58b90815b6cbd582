package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The launcher is compiled before anything is built or fetched.
class LauncherNeedsOnlyTheJdkTest {
    @Test
    void importsNothingElse() throws IOException {
        var sources = Stream.concat(
                        in(Path.of("src/main/java/halcyon/local")), in(Path.of("../mariadb/src/main/java/halcyon/mariadb")))
                .toList();
        assertTrue(sources.size() > 20, "the sources were found");

        var foreign = sources.stream()
                .flatMap(source -> lines(source).filter(line -> line.startsWith("import "))
                        .filter(line -> !line.matches("import (static )?(java|halcyon\\.mariadb|halcyon\\.local)\\..*"))
                        .map(line -> source.getFileName() + ": " + line))
                .toList();
        assertEquals(List.of(), foreign);
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java")).toList().stream();
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
