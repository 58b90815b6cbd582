package halcyon.local;

import halcyon.mariadb.MariaDb;
import java.util.Optional;

/// Where the database answers: our own server, or the one named by `HALCYON_DB_URL`.
record DatabaseAddress(String url, String user, String password) {
    static final String SCHEMA = "halcyon";
    static final String USER = "halcyon";

    static DatabaseAddress of(MariaDb server, Secrets secrets) {
        return new DatabaseAddress(server.url(SCHEMA), USER, secrets.database());
    }

    static Optional<DatabaseAddress> named() {
        var url = System.getenv("HALCYON_DB_URL");
        if (url == null || url.isBlank()) return Optional.empty();
        return Optional.of(new DatabaseAddress(url, from("HALCYON_DB_USER"), from("HALCYON_DB_PASSWORD")));
    }

    private static String from(String variable) {
        var value = System.getenv(variable);
        if (value != null) return value;
        throw new Trouble("HALCYON_DB_URL is set, so " + variable + " must be set too.");
    }
}
