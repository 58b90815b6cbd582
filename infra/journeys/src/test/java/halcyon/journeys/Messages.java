package halcyon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the clinic sent to patients, as its folder of messages has it.
record Messages(Path folder) {
    private static final Pattern PATH = Pattern.compile("/p/[A-Za-z0-9_-]{30,}");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Set<Path> READ = new HashSet<>();

    record Link(String path, String code) {}

    static Messages in(Path files) {
        return new Messages(files.resolve("messages"));
    }

    /// What lies there now is old.
    void takeAsRead() {
        READ.addAll(list().toList());
    }

    /// A link with its code that nobody has used yet: an e-mail and the text message after it.
    Link awaitNewLink(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            Optional<Link> found = newest();
            if (found.isPresent()) return found.get();
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        throw new IllegalStateException("no new link was sent within " + atMost);
    }

    private Optional<Link> newest() {
        List<Path> fresh = list().filter(file -> !READ.contains(file)).sorted().toList();
        Optional<String> path = last(fresh, PATH);
        Optional<String> code = last(fresh.stream().filter(file -> file.toString().contains("sms")).toList(), CODE);
        if (path.isEmpty() || code.isEmpty()) return Optional.empty();
        READ.addAll(fresh);
        return Optional.of(new Link(path.get(), code.get()));
    }

    private static Optional<String> last(List<Path> files, Pattern pattern) {
        for (Path file : files.reversed()) {
            Matcher found = pattern.matcher(read(file));
            if (found.find()) return Optional.of(found.group());
        }
        return Optional.empty();
    }

    private Stream<Path> list() {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
