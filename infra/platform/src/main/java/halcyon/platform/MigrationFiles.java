package halcyon.platform;

import halcyon.shared.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The migration files of one module as they stand on the class path.
final class MigrationFiles {
    private MigrationFiles() {}

    /// A file by name and the hash of its bytes.
    record File(String name, String hash) {}

    static List<File> of(String module) {
        String folder = "db/migration/" + module;
        List<File> files = new ArrayList<>();
        try {
            ClassLoader loader = MigrationFiles.class.getClassLoader();
            for (URL url : Collections.list(loader.getResources(folder))) files.addAll(in(url, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        files.sort(Comparator.comparing(File::name));
        return files;
    }

    private static List<File> in(URL url, String folder) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("jar")) return inJar((JarURLConnection) url.openConnection(), folder + "/");
        List<File> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(url.toURI()))) {
            for (Path path : paths.toList())
                files.add(new File(path.getFileName().toString(), ContentHash.of(Files.readAllBytes(path))));
        }
        return files;
    }

    private static List<File> inJar(JarURLConnection connection, String prefix) throws IOException {
        connection.setUseCaches(false);
        List<File> files = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || !entry.getName().startsWith(prefix)) continue;
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                files.add(new File(entry.getName().substring(prefix.length()), ContentHash.of(bytes)));
            }
        }
        return files;
    }
}
