package halcyon.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A whole Halcyon started by `./halcyon run` with data of its own, once for all journeys: real database, real Keycloak, real
/// application. Clinics are open, patients there are none.
final class Installation {
    private static @Nullable Installation running;

    private final Path root = Path.of("").toAbsolutePath().getParent().getParent();
    private final Path data = Path.of("target", "installation").toAbsolutePath();
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Process process;

    static synchronized Installation running() {
        if (running == null) {
            Installation started = new Installation();
            started.openClinics();
            running = started;
        }
        return running;
    }

    private Installation() {
        List<String> options = List.of(
                "run", "--reset", "--port", "" + port, "--management-port", "" + managementPort, "--keycloak-port", "" + freePort(), "--database-port", "" + freePort());
        process = start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        awaitGreeting();
    }

    String address() {
        return "http://localhost:" + port;
    }

    String managementAddress() {
        return "http://localhost:" + managementPort;
    }

    String password(String person) {
        return setting("halcyon.local.people." + person);
    }

    String setting(String name) {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("local/halcyon.properties"))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String value = settings.getProperty(name);
        if (value == null) throw new IllegalStateException("the installation has no setting " + name);
        return value;
    }

    Path files() {
        return data.resolve("files");
    }

    Path logs() {
        return data.resolve("local/logs");
    }

    /// Runs `./halcyon <words>` beside it; what it said, when it ended well.
    String command(String... words) {
        try {
            Process command = start(List.of(words));
            String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = command.waitFor();
            if (code != 0) throw new IllegalStateException("halcyon " + String.join(" ", words) + " ended with " + code + ":\n" + said);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void openClinics() {
        command("grow", "--clinics-only");
    }

    private Process start(List<String> words) {
        List<String> line = new ArrayList<>(List.of(root.resolve("halcyon").toString()));
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(Map.of("HALCYON_DATA", data.toString(), "HALCYON_DEMO_GROWTH", "off", "HALCYON_STARTUP_CACHES", "off"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads what the launcher says until it says where Halcyon is.
    private void awaitGreeting() {
        StringBuilder said = new StringBuilder();
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.append(line).append('\n');
                if (!line.startsWith("Halcyon is at")) continue;
                Thread.ofVirtual().start(() -> reader.lines().forEach(ignored -> {}));
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the installation did not start:\n" + said);
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
