package halcyon.testing;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.MariaDbOptions;
import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The one database server of this test JVM, started at first use and thrown away with the JVM.
final class TestServer {
    static final String USER = "halcyon";
    static final String PASSWORD = "for-tests-only";
    static final String SCHEMAS = "test_%";

    private static final Path FOLDER = Path.of("target", "mariadb").toAbsolutePath();

    private TestServer() {}

    static MariaDb get() {
        return Started.SERVER;
    }

    private static MariaDb start() {
        try {
            sweepWhatDeadTestsLeft();
            var home = FOLDER.resolve(String.valueOf(ProcessHandle.current().pid()));
            var server = MariaDb.start(
                    new MariaDbOptions(home, 0, USER, PASSWORD, List.of(SCHEMAS), false, 96));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(server, home), "throw the test database away"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweepWhatDeadTestsLeft() throws IOException {
        if (!Files.isDirectory(FOLDER)) return;
        try (var homes = Files.list(FOLDER)) {
            for (var home : homes.toList()) {
                var pid = Long.parseLong(home.getFileName().toString());
                if (ProcessHandle.of(pid).isPresent()) continue;
                MariaDb.running(home).ifPresent(MariaDb::kill);
                SharedCache.delete(home);
            }
        }
    }

    private static void throwAway(MariaDb server, Path home) {
        server.kill();
        try {
            SharedCache.delete(home);
        } catch (IOException stillWriting) {
            // the next test run sweeps it
            System.err.println("left for the next test run: " + home);
        }
    }

    private static final class Started {
        static final MariaDb SERVER = start();
    }
}
