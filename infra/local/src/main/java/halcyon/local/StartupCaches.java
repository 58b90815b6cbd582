package halcyon.local;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.PidFile;
import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Makes the start-up caches of Keycloak and the application behind the first start, with the lowest priority, so that the
/// next start takes seconds. Interrupting it is harmless: the next run makes what is missing.
final class StartupCaches {
    private static final Set<MariaDb> SCRATCH = ConcurrentHashMap.newKeySet();

    /// Who only looks in, or tests, does not stay long enough for the application's cache to be worth its minute.
    private static final Duration SETTLED = Duration.ofSeconds(90);

    private StartupCaches() {}

    static void makeInBackground(KeycloakServer keycloak, ApplicationProcess application, Settings settings) {
        if ("off".equals(System.getenv("HALCYON_STARTUP_CACHES"))) return;
        Thread.ofPlatform().daemon().name("start-up caches").start(() -> {
            try {
                keycloak.makeStartUpCache();
                LockSupport.parkNanos(SETTLED.toNanos());
                if (MariaDb.isUnpacked(SharedCache.ofThisUser())) application.makeStartUpCache(settings);
            } catch (RuntimeException e) {
                if (!Children.areEnding()) Console.warn("no start-up cache was made, later starts are slower: " + e.getMessage());
            }
        });
    }

    static Process inBackground(List<String> command, Map<String, String> environment, Path scratch) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of("nice", "-n", "19"), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("training.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        new PidFile(scratch.resolve("training.pid")).write(process.toHandle(), 0);
        Children.add(process);
        return process;
    }

    /// Ends and deletes what a launcher that was killed left half done.
    static void sweep(SharedCache cache) throws IOException {
        if (!Files.isDirectory(cache.folder())) return;
        try (var entries = Files.list(cache.folder())) {
            for (var scratch : entries.filter(it -> it.toString().endsWith(".scratch")).toList()) {
                var name = scratch.getFileName().toString().replaceFirst("\\.scratch$", "");
                cache.lockedIfFree(name, () -> {
                    new PidFile(scratch.resolve("training.pid")).stop(Duration.ofSeconds(5));
                    MariaDb.running(scratch.resolve("mariadb")).ifPresent(MariaDb::stop);
                    SharedCache.delete(scratch);
                });
            }
        }
    }

    /// Lets it end and write its cache, which takes half a minute.
    static void finish(Process process) throws IOException {
        try {
            process.destroy();
            if (process.waitFor(5, TimeUnit.MINUTES)) return;
            PidFile.end(process.toHandle(), Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    static void add(MariaDb scratch) {
        SCRATCH.add(scratch);
    }

    static void endScratch() {
        SCRATCH.forEach(MariaDb::kill);
    }
}
