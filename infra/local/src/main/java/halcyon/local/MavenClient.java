package halcyon.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Maven's ordinary client, one call at a time (two would fill an empty repository at once), with its progress shown.
final class MavenClient {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final Pattern BUILDING = Pattern.compile("\\[INFO] Building (\\S+) .*\\[(\\d+)/(\\d+)]");
    private static final Pattern DOWNLOADED = Pattern.compile("Downloaded from \\S+ (\\S+) \\(([0-9.]+) (k|M|)B");

    private final Folders folders;
    private int files;
    private double megabytes;
    private long lastTold;

    MavenClient(Folders folders) {
        this.folders = folders;
    }

    /// Runs Maven in `folder`; returns its exit code. What it says goes to `log`.
    int run(Path folder, Path log, List<String> arguments) {
        ONE_AT_A_TIME.lock();
        try {
            return runAlone(folder, log, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException("Maven could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while Maven was running.");
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /// The file of an artifact: from Maven's local repository, or fetched, showing how far it is.
    Path fetch(String group, String artifact, String version, String type, int expectedMegabytes) {
        var name = artifact + "-" + version + "." + type;
        var stored = localRepository().resolve(group.replace('.', '/') + "/" + artifact + "/" + version + "/" + name);
        if (Files.exists(stored)) return stored;

        Console.progress("fetching %s %s, %d MB".formatted(artifact, version, expectedMegabytes));
        var downloads = folders.cache().folder().resolve("downloads");
        var watch = Thread.ofVirtual().start(() -> tellSize(stored, expectedMegabytes));
        try {
            Files.createDirectories(downloads);
            var log = folders.logs().resolve("fetch.log");
            var coordinates = String.join(":", group, artifact, version, type);
            var code = run(downloads, log, List.of(
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                    "-Dartifact=" + coordinates,
                    "-DoutputDirectory=" + downloads));
            if (code != 0)
                throw new Trouble("Maven could not fetch " + coordinates + ". Its words are in " + log
                        + "; is Maven Central, or the mirror in ~/.m2/settings.xml, reachable?");
            return Files.exists(stored) ? stored : downloads.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            watch.interrupt();
        }
    }

    static Path localRepository() {
        var options = Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("");
        var named = Pattern.compile("-Dmaven\\.repo\\.local=(\\S+)").matcher(options);
        if (named.find()) return Path.of(named.group(1));
        return Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    static List<String> command(List<String> arguments) {
        var program = Optional.ofNullable(System.getenv("HALCYON_MVN")).orElse("mvn");
        return Stream.concat(Stream.of(program, "-B"), arguments.stream()).toList();
    }

    private int runAlone(Path folder, Path log, List<String> arguments) throws IOException, InterruptedException {
        files = 0;
        megabytes = 0;
        var builder = new ProcessBuilder(command(arguments)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = start(builder);
        Children.add(process);
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                tell(line);
            }
        }
        Files.createDirectories(log.getParent());
        Files.write(log, lines, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        return process.waitFor();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Trouble("Maven was not found on the PATH. Install it (for example: apt-get install maven) "
                    + "or name it with the environment variable HALCYON_MVN.");
        }
    }

    private void tell(String line) {
        var building = BUILDING.matcher(line);
        if (building.find())
            Console.progress("building %s/%s %s".formatted(building.group(2), building.group(3), building.group(1)));
        var downloaded = DOWNLOADED.matcher(line);
        if (!downloaded.find()) return;
        files++;
        megabytes += inMegabytes(Double.parseDouble(downloaded.group(2)), downloaded.group(3));
        if (System.nanoTime() - lastTold < 5_000_000_000L) return;
        lastTold = System.nanoTime();
        Console.progress("downloaded %d files, %.0f MB so far".formatted(files, megabytes));
    }

    private static double inMegabytes(double number, String unit) {
        return switch (unit) {
            case "M" -> number;
            case "k" -> number / 1e3;
            default -> number / 1e6;
        };
    }

    private static void tellSize(Path stored, int expectedMegabytes) {
        var part = stored.resolveSibling(stored.getFileName() + ".part");
        try {
            while (true) {
                Thread.sleep(3000);
                if (Files.exists(part))
                    Console.progress("  %d of %d MB".formatted(Files.size(part) / 1_000_000, expectedMegabytes));
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (IOException arrived) {
            // the part was renamed between the two looks
        }
    }
}
