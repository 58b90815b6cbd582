package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.mariadb.PidFile;
import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCachesTest {
    @TempDir
    Path folder;

    private SharedCache cache;
    private Path scratch;
    private Process left;

    @BeforeEach
    void leaveATraining() throws IOException {
        cache = new SharedCache(folder);
        scratch = Files.createDirectories(folder.resolve("keycloak.aot.scratch"));
        left = new ProcessBuilder("sleep", "600").start();
        new PidFile(scratch.resolve("training.pid")).write(left.toHandle(), 0);
    }

    @AfterEach
    void end() {
        PidFile.end(left.toHandle(), Duration.ofSeconds(1));
    }

    @Test
    void sweepsWhatAKilledLauncherLeft() throws IOException {
        StartupCaches.sweep(cache);

        assertFalse(left.isAlive());
        assertFalse(Files.exists(scratch));
    }

    @Test
    void leavesAloneWhatAnotherOneIsDoing() throws IOException {
        cache.locked("keycloak.aot", () -> StartupCaches.sweep(cache));

        assertTrue(left.isAlive());
        assertTrue(Files.exists(scratch));
    }
}
