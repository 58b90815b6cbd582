package halcyon.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was typed after `./halcyon run`. Ports of the loopback address; everything moves by an option.
record Options(int port, int keycloakPort, int databasePort, int managementPort, boolean reset, boolean demo, List<String> rest) {
    static final Options USUAL = new Options(8080, 8082, 13306, 8081, false, true, List.of());

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    static Options parse(List<String> words) {
        var options = USUAL;
        var rest = new ArrayList<String>();
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            options = switch (word) {
                case "--port" -> options.withPort(number(word, left));
                case "--keycloak-port" -> options.withKeycloakPort(number(word, left));
                case "--database-port" -> options.withDatabasePort(number(word, left));
                case "--management-port" -> options.withManagementPort(number(word, left));
                case "--reset" -> options.withReset();
                case "--no-demo" -> options.withoutDemo();
                case "--host" -> {
                    requireLoopback(next(word, left), options);
                    yield options;
                }
                default -> {
                    rest.add(word);
                    yield options;
                }
            };
        }
        return options.withRest(rest);
    }

    /// Ports must differ from one another.
    Options checked() {
        if (!rest.isEmpty())
            throw new Trouble("run does not know \"" + rest.getFirst() + "\". See ./halcyon help.");
        if (Set.copyOf(List.of(port, keycloakPort, databasePort, managementPort)).size() < 4)
            throw new Trouble("The four ports must differ: web %d, sign-in %d, database %d, management %d."
                    .formatted(port, keycloakPort, databasePort, managementPort));
        return this;
    }

    private static void requireLoopback(String host, Options options) {
        if (LOOPBACK.contains(host)) return;
        throw new Trouble(("""
                This installation holds demo people and speaks plain http: it listens on this machine only, not on %s.
                From another computer, open a tunnel and then http://localhost:%d there:
                    ssh -L %d:localhost:%d -L %d:localhost:%d %s""")
                .formatted(
                        host,
                        options.port,
                        options.port,
                        options.port,
                        options.keycloakPort,
                        options.keycloakPort,
                        System.getProperty("user.name") + "@this-machine"));
    }

    private static int number(String option, java.util.Iterator<String> words) {
        var word = next(option, words);
        if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > 65535)
            throw new Trouble(option + " needs a port between 1 and 65535, got \"" + word + "\".");
        return Integer.parseInt(word);
    }

    private static String next(String option, java.util.Iterator<String> words) {
        if (!words.hasNext()) throw new Trouble(option + " needs a value after it.");
        return words.next();
    }

    private Options withPort(int it) {
        return new Options(it, keycloakPort, databasePort, managementPort, reset, demo, rest);
    }

    private Options withKeycloakPort(int it) {
        return new Options(port, it, databasePort, managementPort, reset, demo, rest);
    }

    private Options withDatabasePort(int it) {
        return new Options(port, keycloakPort, it, managementPort, reset, demo, rest);
    }

    private Options withManagementPort(int it) {
        return new Options(port, keycloakPort, databasePort, it, reset, demo, rest);
    }

    private Options withReset() {
        return new Options(port, keycloakPort, databasePort, managementPort, true, demo, rest);
    }

    private Options withoutDemo() {
        return new Options(port, keycloakPort, databasePort, managementPort, reset, false, rest);
    }

    private Options withRest(List<String> it) {
        return new Options(port, keycloakPort, databasePort, managementPort, reset, demo, List.copyOf(it));
    }
}
