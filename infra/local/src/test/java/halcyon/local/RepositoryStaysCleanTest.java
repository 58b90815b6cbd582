package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a start writes into the clone is ignored by git.
class RepositoryStaysCleanTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void ignoresWhatARunWrites() throws IOException {
        var ignored = Files.readAllLines(ROOT.resolve(".gitignore"));

        assertTrue(ignored.containsAll(List.of("target/", "/data/", "src/main/frontend/")), ignored.toString());
    }

    @Test
    void theOneCommandSpeaksWithoutBuildingAnything() throws Exception {
        var help = new ProcessBuilder(ROOT.resolve("halcyon").toString(), "help").redirectErrorStream(true).start();
        var said = new String(help.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertEquals(0, help.waitFor(), said);
        for (var command : List.of("run", "users", "tour", "test", "bench", "doctor", "edi", "backup", "restore"))
            assertTrue(said.contains("./halcyon " + command), command);
    }

    @Test
    void anUnknownCommandPrintsHelpAndFails() throws Exception {
        var unknown = new ProcessBuilder(ROOT.resolve("halcyon").toString(), "rnu").redirectErrorStream(true).start();
        var said = new String(unknown.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertEquals(2, unknown.waitFor());
        assertTrue(said.contains("does not know \"rnu\"") && said.contains("./halcyon run"), said);
    }
}
