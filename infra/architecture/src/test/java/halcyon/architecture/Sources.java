package halcyon.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// The files of the repository, for rules that read text.
final class Sources {
    static final Path ROOT = root();

    private Sources() {}

    /// One text file, by its path from the root.
    record Source(Path path, String text) {
        static Source of(Path path) {
            try {
                return new Source(ROOT.relativize(path.toAbsolutePath()), Files.readString(path, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isUnder(String folder) {
            return path.startsWith(folder);
        }

        List<String> lines() {
            return text.lines().toList();
        }
    }

    /// Production Java of modules, ui and infra.
    static List<Source> main() {
        return find(path -> path.toString().endsWith(".java") && path.toString().contains("/src/main/java/"));
    }

    /// Test Java of modules, ui and infra, without what is planted.
    static List<Source> tests() {
        return find(path -> path.toString().endsWith(".java")
                && path.toString().contains("/src/test/java/")
                && !path.toString().contains("/violations/"));
    }

    static List<Source> find(Predicate<Path> wanted) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(path -> !path.toString().contains("/target/"))
                    .filter(Files::isRegularFile)
                    .filter(wanted)
                    .sorted()
                    .map(Source::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file planted for a rule, under `src/test/resources/violations`.
    static Source planted(String name) {
        return Source.of(ROOT.resolve("infra/architecture/src/test/resources/violations").resolve(name));
    }

    private static Path root() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("modules")) || !Files.exists(at.resolve("pom.xml"))) {
            at = at.getParent();
            if (at == null) throw new IllegalStateException("the tests do not run inside the repository");
        }
        return at;
    }
}
