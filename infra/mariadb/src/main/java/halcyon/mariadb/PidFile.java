package halcyon.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Remembers a process beyond the death of the one that started it: its number, when it began (numbers are used again)
/// and the port it listens on.
public record PidFile(Path file) {
    public void write(ProcessHandle process, int port) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "pid=%d%nbegan=%s%nport=%d%n".formatted(process.pid(), began(process), port));
    }

    /// The remembered process, when it still runs.
    public Optional<ProcessHandle> alive() {
        var told = read();
        var pid = told.getProperty("pid");
        if (pid == null) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> began(process).equals(told.getProperty("began")));
    }

    /// The port it was told to listen on; 0 when nothing is remembered.
    public int port() {
        return Integer.parseInt(read().getProperty("port", "0"));
    }

    /// Asks the remembered process and its children to end, kills what is left after `patience`, and forgets it.
    /// Returns whether something was there to stop.
    public boolean stop(Duration patience) throws IOException {
        var process = alive();
        process.ifPresent(it -> end(it, patience));
        Files.deleteIfExists(file);
        return process.isPresent();
    }

    /// The command, run in a session of its own where the system can: a Ctrl-C at the terminal then reaches only the
    /// launcher, which ends the others in order.
    public static List<String> apart(List<String> command) {
        var setsid = Path.of("/usr/bin/setsid");
        if (!Files.isExecutable(setsid)) return command;
        return Stream.concat(Stream.of(setsid.toString()), command.stream()).toList();
    }

    /// Ends a process with its children: politely, then by force.
    public static void end(ProcessHandle process, Duration patience) {
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        var deadline = System.nanoTime() + patience.toNanos();
        for (var member : family) {
            if (hasEnded(member, deadline - System.nanoTime())) continue;
            member.destroyForcibly();
            hasEnded(member, TimeUnit.SECONDS.toNanos(5));
        }
    }

    private static boolean hasEnded(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for process " + process.pid() + " failed", e);
        }
    }

    private Properties read() {
        var told = new Properties();
        if (!Files.exists(file)) return told;
        try (var reader = Files.newBufferedReader(file)) {
            told.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return told;
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
