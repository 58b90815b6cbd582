package halcyon.local;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.PidFile;
import halcyon.mariadb.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// One whole Halcyon on this machine: database, sign-in server, application. What this process starts ends with it; what an
/// earlier one left behind is ended first.
final class Installation {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Folders folders;
    private final MavenClient maven;
    private final KeycloakServer keycloak;
    private final Database database;
    private final Build build;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Object> failure = new CompletableFuture<>();

    Installation(Folders folders) {
        this.folders = folders;
        this.maven = new MavenClient(folders);
        this.keycloak = new KeycloakServer(folders);
        this.database = new Database(folders);
        this.build = new Build(folders, maven);
    }

    static PidFile launcher(Folders folders) {
        return new PidFile(folders.local().resolve("launcher.pid"));
    }

    /// Starts everything, says where it is, and stays until something ends.
    int run(Options options) throws IOException {
        var launcher = launcher(folders);
        launcher.alive().ifPresent(other -> refuseSecond(other, launcher.port()));
        Machine.requireSupported();
        Machine.requireRoomFor(folders, !keycloak.isPrepared());
        folders.make();
        Turn.take(folders, () -> {
            launcher.alive().ifPresent(other -> refuseSecond(other, launcher.port()));
            Console.progress("waiting for another command of this clone to end");
        });
        stopServers();
        StartupCaches.sweep(folders.cache());
        if (options.reset()) reset();
        requirePorts(options);
        launcher.write(ProcessHandle.current(), options.port());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop all"));

        var greeted = folders.local().resolve("greeted");
        var firstStart = !Files.exists(greeted);
        var secrets = Secrets.in(folders);
        new People(folders, secrets).write();
        fetchWhatIsLarge();
        var signIn = go(() -> startKeycloak(options, secrets));
        var data = go(() -> startDatabase(options, secrets));
        var jars = go(build::ensure);
        var application = data.thenCombineAsync(jars, (address, folder) -> startApplication(options, secrets, address, folder), threads);
        application.whenComplete((_, failed) -> fail(failed));
        join(CompletableFuture.anyOf(failure, CompletableFuture.allOf(signIn, application)));

        greet(options, firstStart, secrets);
        Files.writeString(greeted, "");
        if (options.demo()) new DemoGrowth(folders, new ApplicationProcess(folders, jars.join())).begin();
        StartupCaches.makeInBackground(
                keycloak, new ApplicationProcess(folders, jars.join()), Settings.ofLastRun(folders));
        return stayWith(application.join(), signIn.join());
    }

    /// The address of a database that answers: that of the running installation, or one started for a command.
    Settings startFor(boolean withKeycloak) throws IOException {
        if (launcher(folders).alive().isPresent()) return ofTheRunning();
        Machine.requireSupported();
        folders.make();
        Turn.take(folders, () -> Console.progress("waiting for another command of this clone to end"));
        stopServers();
        StartupCaches.sweep(folders.cache());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopServersQuietly, "stop what the command needed"));
        var options = whereFree(Settings.portsOfLastRun(folders));
        var secrets = Secrets.in(folders);
        if (withKeycloak) startKeycloak(options, secrets);
        var settings = Settings.of(options, secrets, folders, startDatabase(options, secrets));
        settings.write(folders.settings());
        return settings;
    }

    /// A run that has only begun is waited for.
    private Settings ofTheRunning() {
        var running = launcher(folders);
        var address = "http://localhost:" + running.port() + "/";
        while (Answers.status(address) == 0) {
            if (running.alive().isEmpty()) throw new Trouble("The run of this clone ended while this command waited for it.");
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return Settings.ofLastRun(folders);
    }

    ApplicationProcess application() {
        folders.make();
        database.prepare(maven);
        return new ApplicationProcess(folders, build.ensure());
    }

    private void fetchWhatIsLarge() {
        // before Maven builds: the two would wait for each other, and Keycloak can be unpacked while Maven builds
        if (!keycloak.isPrepared()) keycloak.fetch(maven);
        if (DatabaseAddress.named().isEmpty()) database.prepare(maven);
    }

    private Process startKeycloak(Options options, Secrets secrets) {
        keycloak.prepare(maven);
        Console.progress("starting Keycloak");
        var process = keycloak.start(options.keycloakPort(), secrets);
        keycloak.await(process, options.keycloakPort());
        new KeycloakRealm(options.keycloakPort(), secrets, folders).ensure(new RealmDocument(options, secrets));
        Console.progress("Keycloak is ready");
        return process;
    }

    private DatabaseAddress startDatabase(Options options, Secrets secrets) {
        var named = DatabaseAddress.named();
        if (named.isPresent()) return named.get();
        database.prepare(maven);
        var server = database.start(options.databasePort(), secrets);
        Console.progress("MariaDB is ready");
        return DatabaseAddress.of(server, secrets);
    }

    private Process startApplication(Options options, Secrets secrets, DatabaseAddress address, Path jars) {
        Settings.of(options, secrets, folders, address).write(folders.settings());
        var application = new ApplicationProcess(folders, jars);
        Console.progress("starting the application");
        var process = application.start(options);
        application.await(process, options.port());
        Console.progress("the application is ready");
        return process;
    }

    private void greet(Options options, boolean firstStart, Secrets secrets) {
        Console.say("");
        Console.say("Halcyon is at http://localhost:%d  (started in %.0f s)".formatted(options.port(), Console.secondsSinceStart()));
        Console.say("");
        if (firstStart) Console.say(new People(folders, secrets).table());
        if (!firstStart) Console.say("Who can sign in, and the passwords: ./halcyon users");
        Console.say("Logs: " + folders.logs() + "    Stop: Ctrl-C (data stay)");
    }

    private int stayWith(Process application, Process signIn) {
        var database = folders.pidFiles().get("database").alive();
        var ended = CompletableFuture.anyOf(
                application.onExit().thenApply(_ -> lastWords("The application", folders.logs().resolve("application.log"))),
                signIn.onExit().thenApply(_ -> lastWords("Keycloak", folders.logs().resolve("keycloak.log"))),
                database.map(ProcessHandle::onExit)
                        .orElseGet(CompletableFuture::new) // another machine's database is not ours to watch
                        .thenApply(_ -> lastWords("The database", folders.database().resolve("mariadb.log"))));
        var sentence = ended.join();
        if (Children.areEnding()) return 0;
        throw new Trouble(String.valueOf(sentence));
    }

    private static String lastWords(String who, Path log) {
        return who + " ended, so the rest is stopped too. Its last words (" + log + "):\n" + Children.lastWords(log);
    }

    private void reset() {
        folders.reset();
        folders.make();
        Console.progress("starting afresh: the data of this clone are gone");
    }

    private static void requirePorts(Options options) {
        Ports.require(options.port(), "the application", "--port");
        Ports.require(options.managementPort(), "the application's management", "--management-port");
        Ports.require(options.keycloakPort(), "the sign-in server (Keycloak)", "--keycloak-port");
        if (DatabaseAddress.named().isEmpty()) Ports.require(options.databasePort(), "the database", "--database-port");
    }

    private static Options whereFree(Options last) {
        return new Options(
                last.port(),
                Ports.isFree(last.keycloakPort()) ? last.keycloakPort() : Ports.free(),
                Ports.isFree(last.databasePort()) ? last.databasePort() : Ports.free(),
                last.managementPort(),
                false,
                last.demo(),
                last.rest());
    }

    private static void refuseSecond(ProcessHandle other, int port) {
        throw new Trouble(("Halcyon already runs from this clone, at http://localhost:%d (process %d). "
                        + "Stop it with Ctrl-C in its terminal, or: kill %d")
                .formatted(port, other.pid(), other.pid()));
    }

    private <T> CompletableFuture<T> go(Supplier<T> work) {
        var future = CompletableFuture.supplyAsync(work, threads);
        future.whenComplete((_, failed) -> fail(failed));
        return future;
    }

    private void fail(Throwable failed) {
        if (failed != null) failure.completeExceptionally(failed);
    }

    private static void join(CompletableFuture<Object> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// Everything in the order in which it depends on each other.
    private void stopAll() {
        Children.endShortLived();
        StartupCaches.endScratch();
        stopServersQuietly();
        try {
            Files.deleteIfExists(launcher(folders).file());
        } catch (IOException e) {
            Console.warn(e.toString());
        }
    }

    private void stopServersQuietly() {
        try {
            stopServers();
        } catch (IOException e) {
            Console.warn("not everything could be stopped: " + e.getMessage());
        }
    }

    private void stopServers() throws IOException {
        DemoGrowth.stop(folders, PATIENCE);
        ApplicationProcess.pidFile(folders).stop(PATIENCE);
        var signIn = CompletableFuture.runAsync(this::stopKeycloak, threads);
        MariaDb.running(folders.database()).ifPresent(MariaDb::stop);
        signIn.join();
    }

    private void stopKeycloak() {
        try {
            keycloak.stopLeftover();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
