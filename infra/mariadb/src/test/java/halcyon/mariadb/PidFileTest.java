package halcyon.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void endsTheProcessItRemembersWithItsChildren() throws IOException {
        var shell = new ProcessBuilder("sh", "-c", "sleep 600 & sleep 600").start();
        var file = new PidFile(folder.resolve("it.pid"));
        file.write(shell.toHandle(), 4711);
        assertEquals(4711, file.port());

        assertTrue(file.stop(Duration.ofSeconds(5)));

        assertFalse(shell.isAlive());
        assertFalse(Files.exists(file.file()));
        assertEquals(0, shell.toHandle().descendants().count());
    }

    @Test
    void doesNotTouchAnotherProcessThatGotTheSameNumber() throws IOException {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var file = folder.resolve("it.pid");
            Files.writeString(file, "pid=" + stranger.pid() + "\nbegan=2001-01-01T00:00:00Z\nport=1\n");

            assertFalse(new PidFile(file).stop(Duration.ofSeconds(1)));
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }
}
