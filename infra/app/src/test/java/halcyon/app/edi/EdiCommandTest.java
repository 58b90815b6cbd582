package halcyon.app.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.Billing;
import halcyon.billing.ClaimExchange;
import halcyon.shared.Actor;
import halcyon.testing.TestApplication;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EdiCommandTest {
    private static final Actor OPERATOR = Actor.operator("test");
    private static final Path SAMPLES = Path.of(System.getProperty("halcyon.shared"), "edi", "835-scenarios");
    private static ApplicationContext halcyon;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        halcyon = TestApplication.start(Map.of(
                "halcyon.keycloak.base-url", "http://127.0.0.1:1",
                "halcyon.keycloak.realm", "none",
                "halcyon.keycloak.ui.client-secret", "nobody-signs-in-here",
                "halcyon.keycloak.sign.client-secret", "nobody-signs-in-here"));
    }

    @AfterAll
    static void stop() {
        if (halcyon != null) halcyon.close();
    }

    @Test
    void answersInOneLineATransaction() {
        Path good = SAMPLES.resolve("own__secondary_CLP02_2_OA23.edi");

        assertEquals(good + ": 835 0001 UNMATCHED It balances, but speaks of claims we never sent (1 of 1). Kept whole as work; 24.40 is not posted.", said(0, good));
        assertEquals(good + ": 835 0001 SEEN_BEFORE Seen before; nothing changed.", said(0, good));
    }

    @Test
    void saysByItsExitCodeThatSomethingWasRefused() {
        Path broken = SAMPLES.resolve("own__truncated_mid_file.edi");

        assertEquals(broken + ": FILE REFUSED Refused whole, nothing posted. Interchange 1, segment 16 (NM1): The file ends in the middle. Ask the sender for the whole file.", said(2, broken));
        assertTrue(said(2, folder.resolve("nowhere.835")).endsWith("FILE REFUSED The file cannot be read."));
    }

    @Test
    void writesNothingWhenNothingIsDue() {
        var out = new ByteArrayOutputStream();

        assertEquals(0, SendDue.send(halcyon.getBean(Billing.class), OPERATOR, folder.resolve("out"), new PrintStream(out, true, StandardCharsets.UTF_8)));
        assertEquals("0 claims sent, 0 stay with their problems", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void saysWhatAClearinghouseWouldObjectTo() {
        Path good = SAMPLES.resolveSibling("837P-mutations").resolve("good_selfpatient.edi");
        Path broken = good.resolveSibling("units_zero.edi");

        assertEquals(good + ": 837P CLEAN", checked(0, good));
        assertEquals(broken + ": 837P REFUSED 2400 SV104 (interchange 1, segment 34 SV1): The units are not more than zero. Enter the units of the service.", checked(2, broken));
        assertTrue(checked(2, folder.resolve("nowhere.837")).endsWith("FILE REFUSED The file cannot be read."));
    }

    @Test
    void needsToBeToldWhatToDo() {
        assertEquals(2, new CommandLine(new EdiCommand()).execute());
        assertEquals(2, new CommandLine(new EdiCommand()).execute("receive"));
        assertEquals(2, new CommandLine(new EdiCommand()).execute("send"));
        assertEquals(2, new CommandLine(new EdiCommand()).execute("check"));
    }

    private static String checked(int code, Path file) {
        var out = new ByteArrayOutputStream();
        assertEquals(code, CheckFiles.check(halcyon.getBean(ClaimExchange.class), OPERATOR, List.of(file), new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String said(int code, Path file) {
        var out = new ByteArrayOutputStream();
        assertEquals(code, ReceiveFiles.receive(halcyon.getBean(Billing.class), OPERATOR, List.of(file), new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
