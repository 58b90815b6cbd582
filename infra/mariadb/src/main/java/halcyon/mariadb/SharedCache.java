package halcyon.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// The folder that clones share: unpacked servers and start-up caches. Nothing in it belongs to a clone.
/// An entry appears by a rename, so a start that was interrupted leaves no half entry; one process fills at a time.
public record SharedCache(Path folder) {
    /// A lock on a file holds between processes only; this one holds between threads.
    private static final ConcurrentHashMap<String, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    /// `HALCYON_CACHE`, else `~/.cache/halcyon`.
    public static SharedCache ofThisUser() {
        var named = System.getenv("HALCYON_CACHE");
        if (named != null && !named.isBlank()) return new SharedCache(Path.of(named).toAbsolutePath());
        return new SharedCache(Path.of(System.getProperty("user.home"), ".cache", "halcyon"));
    }

    /// The entry of this name; `filler` makes it in an empty folder of another name when it is not there yet.
    public Path entry(String name, Filler filler) {
        var entry = folder.resolve(name);
        if (Files.exists(entry)) return entry;
        locked(name, () -> {
            if (Files.exists(entry)) return;
            var half = folder.resolve(name + ".half");
            delete(half);
            Files.createDirectories(half);
            filler.fill(half);
            Files.move(half, entry, StandardCopyOption.ATOMIC_MOVE);
        });
        return entry;
    }

    /// Runs `work` while no other process of this user holds the lock of this name.
    public void locked(String name, Work work) {
        var mine = IN_THIS_PROCESS.computeIfAbsent(name, _ -> new ReentrantLock());
        mine.lock();
        try {
            Files.createDirectories(folder);
            var lock = folder.resolve(name + ".lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot fill the cache " + folder + ": " + e.getMessage(), e);
        } finally {
            mine.unlock();
        }
    }

    /// Like [#locked], but does nothing and returns false when another process has the lock.
    public boolean lockedIfFree(String name, Work work) throws IOException {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) return false;
            work.run();
            return true;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /// Deletes a folder with all in it; nothing happens when it is not there.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    /// Copies a folder with all in it.
    public static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// Makes an entry in an empty folder.
    @FunctionalInterface
    public interface Filler {
        void fill(Path empty) throws IOException;
    }

    /// Something done under the lock.
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }
}
