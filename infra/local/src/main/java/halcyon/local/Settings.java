package halcyon.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// The application's configuration of this clone, handed over as one properties file of mode 0600
/// (`-Dmicronaut.config.files`). The names are the agreement with `infra/app`:
///
/// | name | meaning |
/// |---|---|
/// | `halcyon.web.host`, `halcyon.web.port`, `halcyon.public-url` | where pages are served, and the address people type |
/// | `micronaut.server.host`, `micronaut.server.port` | management: health, metrics |
/// | `datasources.default.*` | the database |
/// | `halcyon.keycloak.base-url`, `.realm` | the sign-in server |
/// | `halcyon.keycloak.ui.client-id`, `.client-secret` | pages |
/// | `halcyon.keycloak.sign.client-id`, `.client-secret` | signatures |
/// | `halcyon.keycloak.tour.client-id`, `.client-secret` | the tour; exists on one machine only |
/// | `halcyon.local.people.<name>` | passwords of the demo people, for the tour |
/// | `halcyon.data` | folder of claims in and out, messages, keys |
/// | `halcyon.demo.enabled` | whether the demo network is grown |
/// | `halcyon.jobs.enabled` | whether this process runs the jobs: messages, anchors of the audit record, the demo's clock |
record Settings(Map<String, String> values) {
    static Settings of(Options options, Secrets secrets, Folders folders, DatabaseAddress database) {
        var all = new LinkedHashMap<String, String>();
        all.put("halcyon.web.host", "localhost");
        all.put("halcyon.web.port", String.valueOf(options.port()));
        all.put("halcyon.public-url", "http://localhost:" + options.port());
        all.put("micronaut.server.host", "localhost");
        all.put("micronaut.server.port", String.valueOf(options.managementPort()));
        all.put("datasources.default.url", database.url());
        all.put("datasources.default.username", database.user());
        all.put("datasources.default.password", database.password());
        all.put("datasources.default.driver-class-name", "com.mysql.cj.jdbc.Driver");
        all.put("datasources.default.db-type", "mysql");
        all.put("datasources.default.dialect", "MYSQL");
        all.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        all.put("datasources.default.maximum-pool-size", "16");
        all.put("datasources.default.minimum-idle", "2");
        all.put("halcyon.keycloak.base-url", "http://localhost:" + options.keycloakPort());
        all.put("halcyon.keycloak.realm", RealmDocument.REALM);
        client(all, "ui", RealmDocument.UI, secrets);
        client(all, "sign", RealmDocument.SIGN, secrets);
        if (options.demo()) {
            client(all, "tour", RealmDocument.TOUR, secrets);
            all.put("halcyon.keycloak.tour.secret", secrets.client(RealmDocument.TOUR));
            DemoPerson.ALL.forEach(person ->
                    all.put("halcyon.local.people." + person.username(), secrets.password(person)));
        }
        all.put("halcyon.data", folders.files().toString());
        all.put("halcyon.demo.enabled", String.valueOf(options.demo()));
        all.put("halcyon.jobs.enabled", "true"); // commands beside the application turn them off for themselves
        return new Settings(all);
    }

    /// The settings of the last run, empty when there was none.
    static Settings ofLastRun(Folders folders) {
        if (!Files.exists(folders.settings())) return new Settings(Map.of());
        var read = new Properties();
        try (var reader = Files.newBufferedReader(folders.settings())) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folders.settings(), e);
        }
        return new Settings(read.stringPropertyNames().stream().collect(Collectors.toMap(it -> it, read::getProperty)));
    }

    /// The ports of the last run, or the usual ones.
    static Options portsOfLastRun(Folders folders) {
        var last = ofLastRun(folders).values();
        if (last.isEmpty()) return Options.USUAL;
        var keycloak = java.net.URI.create(last.get("halcyon.keycloak.base-url")).getPort();
        var database = java.util.regex.Pattern.compile("127\\.0\\.0\\.1:(\\d+)/").matcher(last.get("datasources.default.url"));
        return new Options(
                Integer.parseInt(last.get("halcyon.web.port")),
                keycloak,
                database.find() ? Integer.parseInt(database.group(1)) : Options.USUAL.databasePort(),
                Integer.parseInt(last.get("micronaut.server.port")),
                false,
                Boolean.parseBoolean(last.get("halcyon.demo.enabled")),
                java.util.List.of());
    }

    Settings with(Map<String, String> more) {
        var all = new LinkedHashMap<String, String>(values);
        all.putAll(more);
        return new Settings(all);
    }

    void write(Path file) {
        var text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
                .collect(Collectors.joining("\n", "# Made by ./halcyon run for this clone; made anew at every start.\n", "\n"));
        try {
            Folders.writeOwnerOnly(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void client(Map<String, String> all, String name, String clientId, Secrets secrets) {
        all.put("halcyon.keycloak." + name + ".client-id", clientId);
        all.put("halcyon.keycloak." + name + ".client-secret", secrets.client(clientId));
    }
}
