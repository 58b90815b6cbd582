package halcyon.ui.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The worker keeps every script the shell needs: what it forgets would be missing only when the server is.
class WorkerFilesTest {
    private static final Path FILES = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern IMPORT = Pattern.compile("(?:import|from) '(\\.[^']+)'");

    @Test
    void keepsEveryScriptTheShellIsMadeOf() throws IOException {
        var worker = Files.readString(FILES.resolve("session/worker.js"));
        var missing = new TreeSet<String>();
        for (var file : reached(Path.of("halcyon/cockpit/shell.js"), new TreeSet<>()))
            if (!worker.contains("'" + nameOf(file) + "'")) missing.add(file);
        assertEquals(new TreeSet<String>(), missing);
        assertTrue(worker.contains("/^\\/session\\/\\d+$/"), "only the cockpit is answered by the worker");
    }

    private static TreeSet<String> reached(Path file, TreeSet<String> found) throws IOException {
        if (!found.add(file.toString())) return found;
        for (MatchResult use : IMPORT.matcher(Files.readString(FILES.resolve(file))).results().toList())
            reached(file.resolveSibling(use.group(1)).normalize(), found);
        return found;
    }

    private static String nameOf(String path) {
        return Path.of(path).getFileName().toString().replaceAll("\\.js$", "");
    }
}
