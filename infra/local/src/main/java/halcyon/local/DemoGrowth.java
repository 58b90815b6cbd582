package halcyon.local;

import halcyon.mariadb.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The demo network grows once per clone, in a process beside the application, while people can work already.
/// `HALCYON_DEMO_GROWTH=off` leaves it empty, for tests.
final class DemoGrowth {
    private final Folders folders;
    private final ApplicationProcess application;

    DemoGrowth(Folders folders, ApplicationProcess application) {
        this.folders = folders;
        this.application = application;
    }

    static PidFile pidFile(Folders folders) {
        return new PidFile(folders.local().resolve("demo-growth.pid"));
    }

    void begin() {
        if (Files.exists(grown()) || "off".equals(System.getenv("HALCYON_DEMO_GROWTH"))) return;
        Console.say("The demo network grows behind it, Denver first; the log says how far: " + log());
        var process = Children.startServer(application.grow(), Map.of(), log(), pidFile(folders), 0);
        process.onExit().thenAccept(ended -> {
            if (ended.exitValue() == 0) remember();
        });
    }

    static void stop(Folders folders, Duration patience) throws IOException {
        pidFile(folders).stop(patience);
    }

    private void remember() {
        try {
            Files.write(grown(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + grown(), e);
        }
    }

    private Path grown() {
        return folders.local().resolve("demo-grown");
    }

    private Path log() {
        return folders.logs().resolve("demo.log");
    }
}
