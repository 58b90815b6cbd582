package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.contact.Channel;
import halcyon.contact.IssueLink;
import halcyon.contact.Purpose;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// A server that takes nothing before STARTTLS, and one that refuses or is busy.
class StartTlsTest {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private SMTPServer server;
    private ContactHouse house;
    private volatile int refusal;

    @BeforeEach
    void start() throws Exception {
        var keys = KeyPairs.forHost("localhost");
        server = SMTPServer.port(0)
                .hostName("localhost")
                .enableTLS()
                .requireTLS()
                .startTlsSocketFactory(keys.context())
                .messageHandler((context, from, to, data) -> {
                    if (refusal > 0) throw new RejectException(refusal, "not now");
                    received.add(new String(data, StandardCharsets.UTF_8));
                })
                .build();
        server.start();
        house = new ContactHouse(Map.of(
                "halcyon.mail.host", "localhost",
                "halcyon.mail.port", server.getPortAllocated(),
                "halcyon.mail.from", "hello@clinic.example",
                "halcyon.mail.ca-file", keys.certificate().toString(),
                "halcyon.mail.timeout-seconds", 5));
    }

    @AfterEach
    void stop() {
        house.close();
        server.stop();
    }

    @Test
    void closesTheWayBeforeAnythingIsSaid() {
        var patient = house.patient();
        ask(patient);

        house.round();

        assertEquals("SENT", house.state(patient, Channel.EMAIL));
        assertTrue(received.getFirst().contains("Message-ID: <"));
    }

    @Test
    void aBusyServerIsAskedAgainAndARefusalIsForAPerson() {
        var patient = house.patient();
        ask(patient);
        refusal = 451;
        house.round();
        assertEquals("HELD", house.state(patient, Channel.EMAIL));

        refusal = 554;
        house.later(Duration.ofMinutes(1));
        house.round();

        assertEquals("FAILED", house.state(patient, Channel.EMAIL));
        assertEquals(List.of(), received);
    }

    private void ask(halcyon.shared.PatientId patient) {
        house.contact.issueLink(ContactHouse.SYSTEM, new IssueLink(patient, Purpose.CONSENT, "1", Duration.ofDays(7)));
    }
}
