package halcyon.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbTest {
    @TempDir
    Path home;

    private MariaDbOptions at(int port) {
        return new MariaDbOptions(home, port, "halcyon", "a-secret", List.of("halcyon"), false, 32);
    }

    @Test
    void startsOnAnyPortAndStops() throws IOException {
        var server = MariaDb.start(at(0));

        assertTrue(server.isAlive());
        assertFalse(Ports.isFree(server.port()));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
        assertFalse(Files.exists(home.resolve("init.sql")), "the password must not stay in a file");

        server.stop();
        assertFalse(server.isAlive());
        assertTrue(MariaDb.running(home).isEmpty());
    }

    @Test
    void findsAServerThatAnInterruptedRunLeftAndEndsItAtTheNextStart() {
        var left = MariaDb.start(at(0));
        assertEquals(left.pid(), MariaDb.running(home).orElseThrow().pid());

        try (var next = MariaDb.start(at(left.port()))) {
            assertFalse(left.isAlive());
            assertNotEquals(left.pid(), next.pid());
            assertEquals(left.port(), next.port());
        }
    }

    @Test
    void keepsItsDataWhenKilled() {
        var first = MariaDb.start(at(0));
        var data = home.resolve("data/halcyon");
        assertTrue(Files.isDirectory(data));

        first.kill();
        try (var second = MariaDb.start(at(0))) {
            assertTrue(second.isAlive());
            assertTrue(Files.isDirectory(data));
        }
    }

    @Test
    void saysWhichOptionMovesATakenPort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = assertThrows(PortTaken.class, () -> MariaDb.start(at(other.getLocalPort())));

            assertTrue(refused.getMessage().contains("--database-port"), refused.getMessage());
            assertTrue(refused.getMessage().contains(String.valueOf(other.getLocalPort())));
        }
    }

    @Test
    void refusesNamesThatWouldBeSql() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MariaDbOptions(home, 0, "x'; DROP", "a", List.of("halcyon"), false, 32));
    }
}
