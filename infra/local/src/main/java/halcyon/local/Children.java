package halcyon.local;

import halcyon.mariadb.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Processes this one started and must not outlive it.
final class Children {
    private static final Set<Process> SHORT_LIVED = ConcurrentHashMap.newKeySet();
    private static volatile boolean ending;

    private Children() {}

    /// A helper that may be killed at any moment.
    static void add(Process process) {
        SHORT_LIVED.removeIf(it -> !it.isAlive());
        SHORT_LIVED.add(process);
        if (ending) PidFile.end(process.toHandle(), Duration.ofSeconds(1));
    }

    static void endShortLived() {
        ending = true;
        SHORT_LIVED.forEach(process -> PidFile.end(process.toHandle(), Duration.ofSeconds(2)));
    }

    static boolean areEnding() {
        return ending;
    }

    /// Starts a server whose words go to a log of its own and which is remembered beyond our death.
    static Process startServer(List<String> command, Map<String, String> environment, Path log, PidFile pidFile, int port) {
        if (ending) throw new Trouble("Stopped while starting.");
        try {
            keepOneOld(log);
            var builder = new ProcessBuilder(PidFile.apart(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            var process = builder.start();
            pidFile.write(process.toHandle(), port);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /// The last lines of a log, for a message.
    static String lastWords(Path log) {
        try {
            var lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.matches("\\s+at .*|\\s+\\.\\.\\. \\d+ (more|common frames omitted)"))
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }

    private static void keepOneOld(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log))
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
