package halcyon.app;

import halcyon.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The whole application on a fresh schema, a free port and a hand-made realm.
final class TestHalcyon implements AutoCloseable {
    final FakeRealm realm = new FakeRealm();
    final Halcyon application;

    TestHalcyon(Map<String, Object> more) {
        var database = TestDatabase.fresh();
        var settings = new LinkedHashMap<String, Object>(database.properties());
        settings.putAll(realm.settings());
        settings.put("halcyon.web.port", freePort());
        settings.put("micronaut.server.port", freePort());
        settings.put("halcyon.data", data(database));
        settings.putAll(more);
        application = Halcyon.start(settings);
    }

    Browser browser() {
        return new Browser(application.address());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(TestDatabase database) {
        try {
            return Files.createDirectories(Path.of("target", "data", database.schema()).toAbsolutePath()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        realm.close();
    }
}
