package halcyon.mariadb;

import java.nio.file.Path;
import java.util.List;

/// How a server is started. `home` holds its data, log and pid file; port 0 means any free one; the user may do everything
/// in the schemas named (a `%` at the end of a name stands for all schemas that begin so). A server that is not durable
/// forgets its last second at a crash of the machine, and is for tests. A logging one writes every statement to the file
/// [#STATEMENTS] in its home, values included: for measuring, never where patients are.
public record MariaDbOptions(
        Path home, int port, String user, String password, List<String> schemas, boolean durable, int memoryMegabytes, boolean logged) {
    public static final String STATEMENTS = "statements.log";

    public MariaDbOptions(
            Path home, int port, String user, String password, List<String> schemas, boolean durable, int memoryMegabytes) {
        this(home, port, user, password, schemas, durable, memoryMegabytes, false);
    }

    public MariaDbOptions {
        home = home.toAbsolutePath().normalize();
        schemas = List.copyOf(schemas);
        requireWord("user", user);
        requireWord("password", password);
        schemas.forEach(schema -> requireWord("schema", schema));
    }

    public MariaDbOptions logging() {
        return new MariaDbOptions(home, port, user, password, schemas, durable, memoryMegabytes, true);
    }

    /// Names go into SQL text at start-up, where no placeholders exist.
    private static void requireWord(String what, String word) {
        if (!word.matches("[A-Za-z0-9_%-]+"))
            throw new IllegalArgumentException("a database " + what + " may hold letters, digits, _ and - only");
    }
}
