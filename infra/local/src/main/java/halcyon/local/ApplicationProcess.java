package halcyon.local;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.MariaDbOptions;
import halcyon.mariadb.PidFile;
import halcyon.mariadb.Ports;
import halcyon.mariadb.SharedCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The application as a process of its own: jars on the class path, settings in a file, a start-up cache for these jars.
final class ApplicationProcess {
    static final String MAIN = "halcyon.app.Main";

    private final Folders folders;
    private final Path build;

    ApplicationProcess(Folders folders, Path build) {
        this.folders = folders;
        this.build = build;
    }

    static PidFile pidFile(Folders folders) {
        return new PidFile(folders.local().resolve("application.pid"));
    }

    Process start(Options options) {
        Ports.require(options.port(), "the application", "--port");
        Ports.require(options.managementPort(), "the application's management", "--management-port");
        var command = command(cached(), folders.settings(), MAIN, List.of());
        return Children.startServer(command, Map.of(), log(), pidFile(folders), options.port());
    }

    /// The command that grows the demo network, at the lowest priority of the machine.
    List<String> grow() {
        var command = command(cached(), folders.settings(), MAIN, List.of("grow"));
        var nice = Path.of("/usr/bin/nice");
        return Files.isExecutable(nice)
                ? java.util.stream.Stream.concat(java.util.stream.Stream.of(nice.toString(), "-n", "10"), command.stream()).toList()
                : command;
    }

    void await(Process process, int port) {
        Answers.await("The application", "http://localhost:" + port + "/", ApplicationProcess::isServed, process, log());
    }

    /// A command of the application, at this terminal. Returns its exit code.
    int runHere(List<String> arguments) {
        var builder = new ProcessBuilder(command(List.of("-XX:TieredStopAtLevel=1"), folders.settings(), MAIN, arguments));
        try {
            var process = builder.inheritIO().start();
            Children.add(process);
            return process.waitFor();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    /// Remembers what a start loads, by starting once on an empty database of its own.
    void makeStartUpCache(Settings settings) {
        if (Files.exists(startUpCache())) return;
        folders.cache().locked(build.getFileName() + ".aot", () -> {
            if (Files.exists(startUpCache())) return;
            var scratch = folders.cache().folder().resolve(build.getFileName() + ".aot.scratch");
            SharedCache.delete(scratch);
            Files.createDirectories(scratch);
            try {
                train(scratch, settings);
            } finally {
                SharedCache.delete(scratch);
            }
        });
    }

    private void train(Path scratch, Settings settings) throws IOException {
        var made = scratch.resolve("made.aot");
        var log = scratch.resolve("training.log");
        var port = Ports.free();
        var options = new MariaDbOptions(scratch.resolve("mariadb"), 0, "training", "training", List.of("training"), false, 32);
        try (var database = MariaDb.start(options, folders.cache())) {
            StartupCaches.add(database);
            var file = scratch.resolve("halcyon.properties");
            settings.with(Map.of(
                            "halcyon.web.port", String.valueOf(port),
                            "halcyon.public-url", "http://localhost:" + port,
                            "micronaut.server.port", String.valueOf(Ports.free()),
                            "datasources.default.url", database.url("training"),
                            "datasources.default.username", "training",
                            "datasources.default.password", "training",
                            "halcyon.data", scratch.resolve("files").toString(),
                            "halcyon.demo.enabled", "false"))
                    .write(file);
            var process = StartupCaches.inBackground(
                    command(List.of("-XX:AOTCacheOutput=" + made), file, MAIN, List.of()), Map.of(), scratch);
            Answers.await("The application", "http://localhost:" + port + "/", ApplicationProcess::isServed, process, log);
            StartupCaches.finish(process);
        }
        if (Files.exists(made)) Files.move(made, startUpCache());
    }

    private Path startUpCache() {
        return build.resolve("application.aot");
    }

    private List<String> cached() {
        return Files.exists(startUpCache()) ? List.of("-XX:AOTCache=" + startUpCache()) : List.of();
    }

    private Path log() {
        return folders.logs().resolve("application.log");
    }

    private static boolean isServed(int status) {
        return status > 0 && status < 500;
    }

    private List<String> command(List<String> javaOptions, Path settings, String main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx320m",
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        command.addAll(javaOptions);
        command.add("-Dmicronaut.config.files=" + settings);
        command.add("-Dhalcyon.root=" + folders.root());
        command.add("-cp");
        command.add(Build.classPath(build).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        command.addAll(arguments);
        return command;
    }
}
