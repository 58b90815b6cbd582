package halcyon.local;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.PidFile;
import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Makes the start-up caches of Keycloak and the application behind the first start, with the lowest priority, so that the
/// next start takes seconds. Interrupting it is harmless: the next run makes what is missing.
final class StartupCaches {
    private static final Set<MariaDb> SCRATCH = ConcurrentHashMap.newKeySet();

    private StartupCaches() {}

    static void makeInBackground(KeycloakServer keycloak, ApplicationProcess application, Settings settings) {
        Thread.ofPlatform().daemon().name("start-up caches").start(() -> {
            try {
                keycloak.makeStartUpCache();
                if (MariaDb.isUnpacked(SharedCache.ofThisUser())) application.makeStartUpCache(settings);
            } catch (RuntimeException e) {
                if (!Children.areEnding()) Console.warn("no start-up cache was made, later starts are slower: " + e.getMessage());
            }
        });
    }

    static Process inBackground(List<String> command, Map<String, String> environment, Path log) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of("nice", "-n", "19"), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        Children.add(process);
        return process;
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
