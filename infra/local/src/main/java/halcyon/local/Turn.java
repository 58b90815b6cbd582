package halcyon.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to start and stop this clone's servers. A run holds it while it lives, a command while it works; the system takes
/// it back from a process that dies, however it dies.
final class Turn {
    /// A channel nobody refers to is closed by the collector, and its lock with it.
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private Turn() {}

    /// Takes the turn until this process ends, waiting for a command of this clone that has it; `wait` is told once before.
    static void take(Folders folders, Runnable wait) throws IOException {
        var channel = open(folders);
        HELD.add(channel);
        if (channel.tryLock() != null) return;
        wait.run();
        channel.lock();
    }

    private static FileChannel open(Folders folders) throws IOException {
        Path file = folders.data().resolve(".turn"); // not in a folder that --reset removes
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
