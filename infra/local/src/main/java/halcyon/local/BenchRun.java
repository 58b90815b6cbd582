package halcyon.local;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `./halcyon bench`: measurements on a database of their own, one JSON object a line on standard output.
record BenchRun(Folders folders) {
    private static final String MAIN = "halcyon.bench.Main";

    int run(List<String> arguments) throws IOException {
        folders.make();
        var maven = new MavenClient(folders);
        var build = new Build(folders, maven).ensure();
        new Database(folders).prepare(maven);
        var log = folders.logs().resolve("bench-build.log");
        var goals = List.of("-o", "-Dmaven.test.skip=true", "-pl", "infra/bench", "-am", "package");
        if (maven.run(folders.root(), log, goals) != 0)
            throw new Trouble("The benchmarks could not be built. See " + log);
        var jars = Stream.concat(
                Stream.of(folders.root().resolve("infra/bench/target/halcyon-infra-bench-1.jar")),
                Build.classPath(build).stream());
        var process = new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Duser.timezone=UTC",
                        "-Dhalcyon.root=" + folders.root(),
                        "-Dhalcyon.shared=" + System.getProperty("halcyon.shared", folders.root().resolve("../shared").toString()),
                        "-cp",
                        jars.map(Object::toString).collect(Collectors.joining(File.pathSeparator)),
                        MAIN)
                .inheritIO();
        process.command().addAll(arguments);
        var running = process.start();
        Children.add(running);
        try {
            return running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
