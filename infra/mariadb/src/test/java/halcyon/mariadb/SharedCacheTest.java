package halcyon.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedCacheTest {
    @TempDir
    Path folder;

    @Test
    void fillsAnEntryOnce() {
        var cache = new SharedCache(folder);
        var filled = new AtomicInteger();
        SharedCache.Filler filler = empty -> {
            filled.incrementAndGet();
            Files.writeString(empty.resolve("content"), "whole");
        };

        cache.entry("server", filler);
        var entry = cache.entry("server", filler);

        assertEquals(1, filled.get());
        assertTrue(Files.exists(entry.resolve("content")));
    }

    @Test
    void anInterruptedFillLeavesNoEntry() {
        var cache = new SharedCache(folder);
        assertThrows(UncheckedIOException.class, () -> cache.entry("server", empty -> {
            Files.writeString(empty.resolve("half"), "half");
            throw new IOException("interrupted");
        }));

        assertFalse(Files.exists(folder.resolve("server")));
        var entry = cache.entry("server", empty -> Files.writeString(empty.resolve("content"), "whole"));
        assertFalse(Files.exists(entry.resolve("half")), "what was half done is thrown away");
    }
}
