package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.architecture.Sources.Source;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files stay small: one that outgrows its size is usually two ideas; split it there.
class SizeTest {
    private static final int MAIN = 300;
    private static final int VIEW = 250;
    private static final int TEST = 400;
    private static final int LEAST_FILES = 300;

    @Test
    void mainFilesAreSmall() {
        assertTrue(Sources.main().size() >= LEAST_FILES, "only " + Sources.main().size() + " files were read");
        assertEquals(List.of(), tooLong(Sources.main()));
    }

    @Test
    void testFilesAreSmall() {
        assertEquals(List.of(), tooLong(Sources.tests()));
    }

    @Test
    void catchesALongFile() {
        var line = Collections.nCopies(VIEW + 1, "x").stream().reduce("", (all, one) -> all + one + "\n");
        assertEquals(1, tooLong(List.of(new Source(Path.of("ui/src/main/java/halcyon/ui/LongView.java"), line))).size());
        assertEquals(0, tooLong(List.of(new Source(Path.of("modules/x/src/main/java/halcyon/x/Long.java"), line))).size());
        var longer = line.repeat(2);
        assertEquals(1, tooLong(List.of(new Source(Path.of("modules/x/src/main/java/halcyon/x/Long.java"), longer))).size());
    }

    private static List<String> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines().size() > limit(source))
                .map(source -> source.path() + " has " + source.lines().size() + " lines, allowed are " + limit(source)
                        + "; split it where the second idea begins")
                .toList();
    }

    private static int limit(Source source) {
        if (source.path().toString().contains("/src/test/")) return TEST;
        return source.path().toString().endsWith("View.java") ? VIEW : MAIN;
    }
}
