package halcyon.local;

import halcyon.mariadb.MariaDb;
import halcyon.mariadb.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real database and a real sign-in server on free ports, with the demo people, for an application that runs in the
/// process of a test. What they keep lies in one folder and belongs to the test.
public final class Servers implements AutoCloseable {
    private final Folders folders;
    private final Secrets secrets;
    private final Options options;
    private final KeycloakServer keycloak;
    private final MariaDb database;

    private Servers(Folders folders) {
        this.folders = folders;
        this.secrets = Secrets.in(folders);
        this.options = new Options(Ports.free(), Ports.free(), Ports.free(), Ports.free(), false, true, List.of());
        this.keycloak = new KeycloakServer(folders);
        var maven = new MavenClient(folders);
        keycloak.prepare(maven);
        var process = keycloak.start(options.keycloakPort(), secrets);
        var files = new Database(folders);
        files.prepare(maven);
        this.database = files.start(options.databasePort(), secrets);
        keycloak.await(process, options.keycloakPort());
        new KeycloakRealm(options.keycloakPort(), secrets, folders).ensure(new RealmDocument(options, secrets));
    }

    /// Starts both; `root` is the repository, `data` the folder they may fill.
    public static Servers start(Path root, Path data) {
        var cache = Folders.ofThisClone().cache();
        var folders = new Folders(root, data, cache);
        folders.make();
        return new Servers(folders);
    }

    /// What an application needs to work with them.
    public Map<String, String> settings() {
        return Settings.of(options, secrets, folders, DatabaseAddress.of(database, secrets)).values();
    }

    /// The password of one of the demo people.
    public String password(String username) {
        return DemoPerson.ALL.stream()
                .filter(person -> person.username().equals(username))
                .map(secrets::password)
                .findFirst()
                .orElseThrow();
    }

    /// Where the sign-in server answers.
    public String keycloak() {
        return "http://localhost:" + options.keycloakPort();
    }

    /// The secret of the client that administers it (`halcyon-launcher`).
    public String administratorSecret() {
        return secrets.client(KeycloakServer.LAUNCHER_CLIENT);
    }

    @Override
    public void close() {
        try {
            keycloak.stopLeftover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.stop();
        }
    }
}
