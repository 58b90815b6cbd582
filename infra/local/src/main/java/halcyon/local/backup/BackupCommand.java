package halcyon.local.backup;

import halcyon.app.MoreCommand;
import halcyon.local.Folders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./halcyon backup`: beside a running application or without one.
@Command(name = "backup", description = "Save database and files; the keys go into a file of their own.", mixinStandardHelpOptions = true)
public final class BackupCommand implements MoreCommand {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'halcyon-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Option(names = "--out", description = "The folder for the two files (data/backups).")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        var folders = Folders.ofThisClone();
        var folder = out == null ? folders.backups() : out.toAbsolutePath();
        try (var connection = LiveDatabase.connect(folders)) {
            var written = new Backup(connection, folders.files(), folders.local().resolve("secrets.properties"))
                    .write(folder, NAME.format(Clock.systemUTC().instant()));
            System.out.printf(
                    "saved %d tables with %d rows and %d files%n  %s%n  %s  (keys and passwords: keep this one elsewhere)%n",
                    written.tables(), written.rows(), written.files(), written.file(), written.keys());
            return 0;
        }
    }
}
