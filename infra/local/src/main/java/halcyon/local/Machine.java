package halcyon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Whether this machine has what a start needs, looked at before anything is fetched.
final class Machine {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    private Machine() {}

    static void requireRoomFor(Folders folders, boolean firstStart) {
        requireDisk(folders.cache().folder(), firstStart ? 1500 : 300, "HALCYON_CACHE");
        requireDisk(folders.data(), 500, "HALCYON_DATA");
        availableMegabytes().ifPresent(Machine::requireMemory);
    }

    static void requireSupported() {
        if (halcyon.mariadb.MariaDb.fitsThisMachine() || DatabaseAddress.named().isPresent()) return;
        throw new Trouble(("The embedded database runs on Linux x64; this is %s %s. Start a MariaDB 11.4 or MySQL 8.4 yourself "
                        + "and name it with HALCYON_DB_URL, HALCYON_DB_USER and HALCYON_DB_PASSWORD.")
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static OptionalLong availableMegabytes() {
        try {
            var found = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
            return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) / 1024) : OptionalLong.empty();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    static long freeDiskMegabytes(Path folder) {
        var existing = folder;
        while (!Files.exists(existing)) existing = Objects.requireNonNull(existing.getParent());
        return existing.toFile().getUsableSpace() / MEGABYTE;
    }

    private static void requireDisk(Path folder, long megabytes, String variable) {
        var free = freeDiskMegabytes(folder);
        if (free < megabytes)
            throw new Trouble("The disk of %s has %d MB free; a start needs %d MB. Make room or choose another disk with %s."
                    .formatted(folder, free, megabytes, variable));
    }

    private static void requireMemory(long available) {
        if (available < 1000)
            throw new Trouble("Only %d MB of memory are free; database, sign-in server and application need about 1300 MB."
                    .formatted(available));
        if (available < 1600) Console.warn("only %d MB of memory are free; about 1300 MB are needed".formatted(available));
    }
}
