package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import halcyon.contact.Channel;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.Purpose;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// E-mail through a real server on a socket: TLS, sign-in, refusals, a cut wire, and after a crash.
class MailServerTest {
    private static final String USER = "clinic";
    private static final String PASSWORD = "for-tests-only";
    private static GreenMail plain;
    private static GreenMail sealed;
    private static KeyPairs keys;

    @BeforeAll
    static void start() throws Exception {
        keys = KeyPairs.forHost("localhost");
        System.setProperty("greenmail.tls.keystore.file", keys.store().toString());
        System.setProperty("greenmail.tls.keystore.password", KeyPairs.PASSWORD);
        plain = server(ServerSetup.PROTOCOL_SMTP);
        sealed = server(ServerSetup.PROTOCOL_SMTPS);
    }

    private static GreenMail server(String protocol) {
        var setup = new ServerSetup(0, "localhost", protocol);
        setup.setServerStartupTimeout(20_000);
        var server = new GreenMail(setup);
        server.withConfiguration(new GreenMailConfiguration().withUser(USER, PASSWORD));
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        plain.stop();
        sealed.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        plain.purgeEmailFromAllMailboxes();
        sealed.purgeEmailFromAllMailboxes();
    }

    @Test
    void sendsThroughTlsToACheckedServer() throws Exception {
        try (var house = house(port(sealed), Map.of("halcyon.mail.security", "TLS"))) {
            var patient = house.patient();
            var link = ask(house, patient);

            house.round();

            var mail = only(sealed);
            var text = GreenMailUtil.getBody(mail);
            assertEquals("A page from Cherry Creek Clinic is ready for you", mail.getSubject());
            assertEquals(house.mail(), mail.getAllRecipients()[0].toString());
            assertTrue(String.valueOf(mail.getContent()).contains(link.path()), text);
            assertFalse((mail.getSubject() + mail.getContent()).contains("Ruiz"));
            assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post", null));
            assertTrue(mail.getHeader("List-Unsubscribe", null).matches("<http://localhost:8080/u/[A-Za-z0-9_-]{40,}>"));
            assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
            assertEquals("SENT", house.state(patient, Channel.EMAIL));
            house.round();
            assertEquals(1, sealed.getReceivedMessages().length, "sent once");
        }
    }

    @Test
    void refusesAServerThatIsNotWhoItShouldBe() throws Exception {
        var stranger = KeyPairs.forHost("mail.example.org");
        for (var ca : List.of(stranger.certificate().toString(), "")) {
            try (var house = house(port(sealed), Map.of("halcyon.mail.security", "TLS", "halcyon.mail.ca-file", ca))) {
                var patient = house.patient();
                ask(house, patient);

                house.round();

                assertEquals("HELD", house.state(patient, Channel.EMAIL));
                assertEquals(0, sealed.getReceivedMessages().length);
            }
        }
    }

    @Test
    void neverSendsInTheClearWhereStartTlsIsAsked() throws Exception {
        try (var house = house(port(plain), Map.of("halcyon.mail.security", "STARTTLS"))) {
            var patient = house.patient();
            ask(house, patient);

            house.round();

            assertEquals("HELD", house.state(patient, Channel.EMAIL));
            assertEquals(0, plain.getReceivedMessages().length);
        }
        assertThrows(RuntimeException.class, () -> house(25, Map.of("halcyon.mail.security", "NONE", "halcyon.mail.host", "mail.example.org")));
    }

    @Test
    void waitsLongerEachTimeAndGivesUpForAPerson() throws Exception {
        try (var house = house(port(plain), Map.of("halcyon.mail.password", "wrong"))) {
            var patient = house.patient();
            ask(house, patient);

            for (int attempt = 1; attempt <= 8; attempt++) {
                assertEquals("HELD", house.state(patient, Channel.EMAIL), "before attempt " + attempt);
                house.round();
                house.round(); // too early: nothing happens
                assertEquals(attempt, attempts(house), "attempts");
                house.later(Duration.ofSeconds(30L << (attempt - 1)));
            }

            assertEquals("FAILED", house.state(patient, Channel.EMAIL));
            var left = house.contact.undelivered(ContactHouse.DESK, ContactHouse.DENVER);
            assertEquals(1, left.size());
            assertEquals("The mail server or SMS gateway does not accept our sign-in.", left.getFirst().why().toString());
            assertEquals("WARN", house.halcyon.getBean(MessagesCheck.class).run().level().name());

            house.contact.setAside(ContactHouse.DESK, left.getFirst().message());
            assertEquals("CLOSED", house.state(patient, Channel.EMAIL));
            assertEquals(List.of(), house.contact.undelivered(ContactHouse.DESK, ContactHouse.DENVER));
            assertEquals("0", house.database.ask("SELECT LENGTH(text_sealed) FROM contact_message WHERE channel = 'EMAIL'"));
        }
    }

    @Test
    void sendsAgainWhatAPersonMended() throws Exception {
        try (var house = house(port(plain), Map.of())) {
            var patient = house.patient();
            ask(house, patient);
            house.round();
            plain.purgeEmailFromAllMailboxes();
            change(house, "UPDATE contact_message SET state = 'FAILED', fault = 'refused', attempts = 8 WHERE channel = 'SMS'");
            var failed = house.contact.undelivered(ContactHouse.DESK, ContactHouse.DENVER).getFirst();

            house.contact.sendAgain(ContactHouse.DESK, failed.message());

            assertEquals("HELD", house.state(patient, Channel.SMS));
        }
    }

    @Test
    void aCutWireMeansTheSameMessageAgain() throws Exception {
        try (var wire = new CutWire(port(plain));
                var house = house(wire.port(), Map.of())) {
            var patient = house.patient();
            ask(house, patient);

            house.round();
            assertTrue(wire.wasCut());
            assertEquals("HELD", house.state(patient, Channel.EMAIL), "the answer was lost");
            house.later(Duration.ofMinutes(1));
            house.round();

            assertEquals("SENT", house.state(patient, Channel.EMAIL));
            var ids = java.util.Arrays.stream(plain.getReceivedMessages()).map(MailServerTest::id).distinct().toList();
            assertEquals(1, ids.size(), "whoever has it twice can tell by its id: " + ids);
        }
    }

    @Test
    void whatAKilledProcessHadIsSentByTheNextWithTheSameKey() throws Exception {
        try (var house = house(port(plain), Map.of())) {
            var patient = house.patient();
            ask(house, patient);
            var sending = house.halcyon.getBean(Sending.class);
            var id = Long.parseLong(house.database.ask("SELECT id FROM contact_message WHERE channel = 'EMAIL'"));
            var taken = sending.take(id).orElseThrow(); // and the process is gone

            house.round();
            assertEquals("SENDING", house.state(patient, Channel.EMAIL), "the lease is not over");
            house.later(Duration.ofMinutes(3));
            house.round();

            assertEquals("SENT", house.state(patient, Channel.EMAIL));
            assertEquals("<" + taken.letter().key() + "@clinic.example>", id(only(plain)));
            sending.write(taken, new halcyon.contact.internal.post.Carried.Never("refused"));
            assertEquals("SENT", house.state(patient, Channel.EMAIL), "one who comes back late changes nothing");
        }
    }

    @Test
    void writesInTheLanguageOfThePatient() throws Exception {
        try (var house = house(port(plain), Map.of())) {
            ask(house, house.patient(Language.ES, ContactHouse.DENVER, "CO"));

            house.round();

            assertEquals("Una página de Cherry Creek Clinic está lista para usted", only(plain).getSubject());
            assertTrue(String.valueOf(only(plain).getContent()).contains("Sirve hasta"));
        }
    }

    private static IssuedLink ask(ContactHouse house, PatientId patient) {
        return house.contact.issueLink(
                ContactHouse.SYSTEM, new IssueLink(patient, Purpose.CONSENT, "1", Duration.ofDays(7)));
    }

    private static int attempts(ContactHouse house) {
        return Integer.parseInt(house.database.ask("SELECT attempts FROM contact_message WHERE channel = 'EMAIL'"));
    }

    private static void change(ContactHouse house, String sql) throws Exception {
        try (var connection = house.database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static MimeMessage only(GreenMail server) {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int port(GreenMail server) {
        return (server == plain ? server.getSmtp() : server.getSmtps()).getPort();
    }

    private static ContactHouse house(int port, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of(
                "halcyon.mail.host", "localhost",
                "halcyon.mail.port", port,
                "halcyon.mail.security", "NONE",
                "halcyon.mail.user", USER,
                "halcyon.mail.password", PASSWORD,
                "halcyon.mail.from", "Clinic <hello@clinic.example>",
                "halcyon.mail.ca-file", keys.certificate().toString(),
                "halcyon.mail.timeout-seconds", 5));
        settings.putAll(more);
        return new ContactHouse(settings);
    }
}
