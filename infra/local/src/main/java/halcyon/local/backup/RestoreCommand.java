package halcyon.local.backup;

import halcyon.app.MoreCommand;
import halcyon.local.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./halcyon restore FILE`: proves the backup in a schema of its own first. With `--verify` that is all; otherwise it then
/// takes the place of the live data, which are kept beside it.
@Command(name = "restore", description = "Prove a backup, and put it in the place of the live data.", mixinStandardHelpOptions = true)
public final class RestoreCommand implements MoreCommand {
    @Parameters(paramLabel = "FILE", description = "A file that backup wrote: ….halcyon.zip")
    private @Nullable Path file;

    @Option(names = "--keys", description = "The file of the keys: ….keys.zip. Needed on a machine that has other keys.")
    private @Nullable Path keys;

    @Option(names = "--verify", description = "Only prove that the backup is whole; change nothing.")
    private boolean verifyOnly;

    @Override
    public Integer call() throws Exception {
        var folders = Folders.ofThisClone();
        if (file == null || !Files.isRegularFile(file)) return refuse("there is no file " + file);
        if (!verifyOnly && folders.pidFile("launcher").alive().isPresent())
            return refuse("Halcyon runs from this clone. Stop it first (Ctrl-C); --verify works beside it.");

        try (var connection = LiveDatabase.connect(folders)) {
            var live = connection.getCatalog();
            var scratch = live + "_restore";
            var restore = new Restore(connection, file);
            var proof = restore.into(scratch);
            proof.differences().forEach(difference -> System.out.println("  " + difference));
            if (!proof.holds()) {
                restore.drop(scratch);
                return refuse("the backup is not whole; nothing was changed");
            }
            System.out.printf("the backup is whole: %d tables with %d rows came back as saved%n", proof.tables(), proof.rows());
            if (verifyOnly) {
                restore.drop(scratch);
                return 0;
            }
            return replace(folders, restore, live, scratch);
        } catch (IllegalArgumentException | IOException e) {
            return refuse(e.getMessage() + "; nothing was changed");
        }
    }

    private int replace(Folders folders, Restore restore, String live, String scratch) throws Exception {
        var files = folders.files();
        var stamp = Clock.systemUTC().instant().toString().replaceAll("[-:]|\\..*", "");
        var restored = files.resolveSibling("files.restored-" + stamp);
        Files.createDirectories(restored, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        restore.filesInto(restored);
        putKeys(files, restored);
        if (!Hashes.ofFolder(restored.resolve("keys")).equals(restore.keysHash())) {
            restore.drop(scratch);
            halcyon.mariadb.SharedCache.delete(restored);
            return refuse("the keys here do not open this backup's sealed columns; add --keys FILE (….keys.zip). Nothing was changed");
        }
        var before = live + "_before_" + stamp.toLowerCase(java.util.Locale.ROOT);
        restore.takePlaceOf(live, scratch, before);
        if (Files.exists(files)) Files.move(files, files.resolveSibling("files.before-" + stamp));
        Files.move(restored, files);
        System.out.printf(
                "restored. What was here before is kept in the schema %s and the folder %s%n",
                before, files.resolveSibling("files.before-" + stamp));
        return 0;
    }

    private void putKeys(Path files, Path restored) throws IOException {
        var target = restored.resolve("keys");
        Files.createDirectories(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (keys == null) {
            for (var key : Hashes.filesIn(files.resolve("keys")))
                Files.copy(key, target.resolve(files.resolve("keys").relativize(key).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        try (var zip = new ZipFile(keys.toFile())) {
            for (var entry : (Iterable<java.util.zip.ZipEntry>) zip.stream().map(java.util.zip.ZipEntry.class::cast)::iterator) {
                if (!entry.getName().matches("keys/[A-Za-z0-9._-]+")) continue;
                var key = target.resolve(entry.getName().substring("keys/".length()));
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, key);
                }
                Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static int refuse(String why) {
        System.err.println(why);
        return 2;
    }
}
