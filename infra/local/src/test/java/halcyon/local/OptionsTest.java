package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void movesEveryPort() {
        var options = Options.parse(List.of(
                "--port", "9080", "--keycloak-port", "9082", "--database-port", "9306", "--management-port", "9081", "--reset"));

        assertEquals(List.of(9080, 9082, 9306, 9081), List.of(
                options.port(), options.keycloakPort(), options.databasePort(), options.managementPort()));
        assertTrue(options.reset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", ""})
    void refusesWhatIsNoPort(String word) {
        var refused = assertThrows(Trouble.class, () -> Options.parse(List.of("--port", word)));

        assertTrue(refused.getMessage().startsWith("--port needs a port"), refused.getMessage());
    }

    @Test
    void refusesOnePortForTwo() {
        assertThrows(Trouble.class, () -> Options.parse(List.of("--port", "8081")).checked());
    }

    @Test
    void refusesUnknownWords() {
        var refused = assertThrows(Trouble.class, () -> Options.parse(List.of("--prot", "8081")).checked());

        assertTrue(refused.getMessage().contains("--prot"), refused.getMessage());
    }

    @Test
    void staysOnLoopbackAndSaysHowToTunnel() {
        var refused = assertThrows(Trouble.class, () -> Options.parse(List.of("--port", "9080", "--host", "0.0.0.0")));

        assertTrue(refused.getMessage().contains("ssh -L 9080:localhost:9080 -L 8082:localhost:8082"), refused.getMessage());
        assertEquals(Options.USUAL, Options.parse(List.of("--host", "localhost")));
    }
}
