package halcyon.local;

import halcyon.mariadb.PidFile;
import halcyon.mariadb.Ports;
import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sign-in server. Its programs and start-up cache are shared by clones; its database belongs to the clone.
final class KeycloakServer {
    static final String VERSION = "26.7.3";
    static final String LAUNCHER_CLIENT = "halcyon-launcher";
    private static final int MEGABYTES = 176;

    private final Folders folders;
    private final SharedCache cache;

    KeycloakServer(Folders folders) {
        this.folders = folders;
        this.cache = folders.cache();
    }

    boolean isPrepared() {
        return Files.exists(cache.folder().resolve("keycloak-" + VERSION));
    }

    /// Fetches, unpacks and builds it for our use, once for all clones.
    Path prepare(MavenClient maven) {
        return cache.entry("keycloak-" + VERSION, folder -> {
            var archive = fetch(maven);
            Console.progress("unpacking Keycloak " + VERSION);
            run(List.of("tar", "-xzf", archive.toString(), "--strip-components=1", "-C", folder.toString()));
            Console.progress("building Keycloak for its database, once for all clones");
            run(List.of(
                    folder.resolve("bin/kc.sh").toString(),
                    "build",
                    "--db=dev-file",
                    "--health-enabled=false",
                    "--metrics-enabled=false"));
        });
    }

    Path fetch(MavenClient maven) {
        return maven.fetch("org.keycloak", "keycloak-quarkus-dist", VERSION, "tar.gz", MEGABYTES);
    }

    PidFile pidFile() {
        return new PidFile(folders.local().resolve("keycloak.pid"));
    }

    /// Starts it and returns at once; [#await] waits for it.
    Process start(int port, Secrets secrets) {
        Ports.require(port, "the sign-in server (Keycloak)", "--keycloak-port");
        var environment = Map.of(
                "KC_DB_URL", "jdbc:h2:file:" + folders.keycloak().resolve("db") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", LAUNCHER_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.client(LAUNCHER_CLIENT),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", javaOptions(Files.exists(startUpCache()) ? "-XX:AOTCache=" + startUpCache() : ""));
        return Children.startServer(command(port), environment, log(), pidFile(), port);
    }

    void await(Process process, int port) {
        Answers.await("Keycloak", "http://localhost:" + port + "/realms/master", status -> status == 200, process, log());
    }

    /// Remembers what a start loads, by starting once on an empty database, so that later starts take seconds.
    void makeStartUpCache() {
        if (Files.exists(startUpCache())) return;
        var name = startUpCache().getFileName().toString();
        cache.locked(name, () -> {
            if (Files.exists(startUpCache())) return;
            var scratch = cache.folder().resolve(name + ".scratch");
            SharedCache.delete(scratch);
            Files.createDirectories(scratch);
            try {
                train(scratch);
            } finally {
                SharedCache.delete(scratch);
            }
        });
    }

    private void train(Path scratch) throws IOException {
        var made = scratch.resolve("made.aot");
        var log = scratch.resolve("training.log");
        var port = Ports.free();
        var environment = Map.of(
                "KC_DB_URL", "jdbc:h2:file:" + scratch.resolve("db") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", javaOptions("-XX:AOTCacheOutput=" + made));
        var process = StartupCaches.inBackground(command(port), environment, scratch);
        Answers.await("Keycloak", "http://localhost:" + port + "/realms/master", status -> status == 200, process, log);
        StartupCaches.finish(process);
        if (Files.exists(made)) Files.move(made, startUpCache());
    }

    private Path startUpCache() {
        return cache.folder().resolve("keycloak-" + VERSION + "-jdk" + System.getProperty("java.vm.version") + ".aot");
    }

    private List<String> command(int port) {
        var command = new ArrayList<>(List.of(
                cache.folder().resolve("keycloak-" + VERSION).resolve("bin/kc.sh").toString(), "start", "--optimized"));
        command.add("--http-enabled=true");
        command.add("--hostname-strict=false");
        command.add("--http-host=127.0.0.1");
        command.add("--http-port=" + port);
        command.add("--cache=local");
        return command;
    }

    private static String javaOptions(String more) {
        return ("-XX:TieredStopAtLevel=1 " + more).strip();
    }

    private Path log() {
        return folders.logs().resolve("keycloak.log");
    }

    private void run(List<String> command) throws IOException {
        var log = folders.logs().resolve("keycloak-build.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        var process = builder.start();
        Children.add(process);
        try {
            if (process.waitFor() == 0) return;
            throw new IOException(String.join(" ", command) + " failed:\n" + Children.lastWords(log));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Ends what an interrupted run left. Returns whether there was something.
    boolean stopLeftover() throws IOException {
        return pidFile().stop(Duration.ofSeconds(15));
    }
}
