package halcyon.audit.internal;

import halcyon.shared.DataFolder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The file outside the database that remembers how long the chain was and how it ended: one sealed line each time,
/// forced to the disk. Without it, the newest entries could be cut off and nobody would know.
@Singleton
class Anchors {
    private final Path file;
    private final SealingKey key;
    private final Clock clock;
    private long newest;

    Anchors(DataFolder data, SealingKey key, Clock clock) {
        this.file = data.folder("audit").resolve("anchors");
        this.key = key;
        this.clock = clock;
        this.newest = all().stream().mapToLong(Anchor::sequence).max().orElse(0);
    }

    /// One line of the file; `genuine` when its seal holds.
    record Anchor(long sequence, String hash, boolean genuine) {}

    /// Writes the committed end of the chain down, unless it is there already. What may still be rolled back must not come here.
    synchronized void drop(Head head) {
        if (head.sequence() <= newest) return;
        var text = head.sequence() + " " + head.hash() + " " + clock.instant();
        append(text + " " + key.seal(text) + "\n");
        newest = head.sequence();
    }

    /// In the order of the file; a line that cannot be read is an anchor that is not genuine.
    final List<Anchor> all() {
        try {
            if (!Files.exists(file)) return List.of();
            var anchors = new ArrayList<Anchor>();
            for (var line : Files.readAllLines(file)) anchors.add(parse(line));
            return anchors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Anchor parse(String line) {
        var words = line.split(" ");
        if (words.length != 4 || !words[0].matches("\\d{1,18}")) return new Anchor(0, "", false);
        var text = line.substring(0, line.lastIndexOf(' '));
        return new Anchor(Long.parseLong(words[0]), words[1], key.sealed(text, words[3]));
    }

    private void append(String line) {
        try {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
