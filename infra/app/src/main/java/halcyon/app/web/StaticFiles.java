package halcyon.app.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import org.eclipse.jetty.util.component.Container;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/// The files anyone may fetch: exactly those that lie on the class path under `META-INF/resources`, and the built front end
/// under `META-INF/VAADIN/webapp`. Computed at start from what is really there; any other path is behind the sign-in.
@Singleton
public final class StaticFiles {
    private static final String FILES = "META-INF/resources";
    private static final String FRONT_END = "META-INF/VAADIN/webapp";
    private final Set<String> paths = new HashSet<>();

    StaticFiles() {
        roots(FILES).forEach(root -> collect(root, FILES));
        roots(FRONT_END).forEach(root -> collect(root, FRONT_END));
        paths.remove("/index.html"); // the page itself, made for each person
    }

    /// Whether the path (as the servlet container decoded it) names a public file.
    public boolean has(String path) {
        return paths.contains(path);
    }

    /// How many there are: none would mean that the class path was not read.
    public int count() {
        return paths.size();
    }

    Resource resource(Container owner) {
        var factory = ResourceFactory.of(owner);
        return ResourceFactory.combine(roots(FILES).stream().map(factory::newResource).toList());
    }

    private static List<URL> roots(String folder) {
        try {
            return Collections.list(StaticFiles.class.getClassLoader().getResources(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(URL root, String folder) {
        try {
            if (root.openConnection() instanceof JarURLConnection jar) paths.addAll(inJar(jar, folder));
            else paths.addAll(inFolder(Path.of(root.toURI())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inJar(JarURLConnection jar, String folder) throws IOException {
        return jar.getJarFile().stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(folder + "/"))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    private static List<String> inFolder(Path root) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> found.add("/" + root.relativize(file)));
        }
        return found;
    }
}
