package halcyon.bench.planner;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the instances lie: beside the clone, or where the property `halcyon.shared` says.
final class Folder {
    private Folder() {}

    static Path ofInstances() {
        var folder = Path.of(System.getProperty("halcyon.shared", "../shared")).resolve("planner");
        if (Files.isDirectory(folder)) return folder;
        throw new IllegalStateException("no folder " + folder.toAbsolutePath() + "; say where it is with -Dhalcyon.shared=…");
    }
}
