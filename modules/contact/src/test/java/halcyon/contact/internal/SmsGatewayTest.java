package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import halcyon.contact.Channel;
import halcyon.contact.IssueLink;
import halcyon.contact.Purpose;
import halcyon.shared.PatientId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Text messages through a real HTTP gateway, in all its moods.
class SmsGatewayTest {
    private final List<String> keys = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer gateway;
    private ContactHouse house;
    private volatile int mood = 200;
    private volatile String retryAfter = "";

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        gateway.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        gateway.createContext("/messages", this::answer);
        gateway.start();
        house = new ContactHouse(Map.of(
                "halcyon.sms.url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages",
                "halcyon.sms.token", "secret-token",
                "halcyon.sms.from", "+13035550199",
                "halcyon.sms.timeout-seconds", 1));
    }

    @AfterEach
    void stop() {
        over.countDown();
        house.close();
        gateway.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (mood == 0) over.await();
            if (!retryAfter.isEmpty()) exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(mood == 0 ? 200 : mood, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void sendsWithTokenAndKey() {
        var patient = ask();

        house.round();
        house.round();

        assertEquals("SENT", house.state(patient, Channel.SMS));
        assertEquals(List.of("Bearer secret-token"), tokens);
        assertNotNull(keys.getFirst());
        assertTrue(bodies.getFirst().startsWith("{\"to\":\"+1303555"), bodies::toString);
        assertTrue(bodies.getFirst().contains("\"from\":\"+13035550199\""));
        assertFalse(bodies.getFirst().contains("Ruiz"));
    }

    @Test
    void triesTheSameAgainUntilItIsTaken() {
        var patient = ask();

        for (var trouble : List.of(500, 503, 429, 401, 409)) {
            mood = trouble;
            house.round();
            assertEquals("HELD", house.state(patient, Channel.SMS), "after HTTP " + trouble);
            house.later(Duration.ofMinutes(20));
        }
        mood = 202;
        house.round();

        assertEquals("SENT", house.state(patient, Channel.SMS));
        assertEquals(6, keys.size());
        assertEquals(1, keys.stream().distinct().count(), "one message, one key");
    }

    @Test
    void waitsAsLongAsTheGatewayAsks() {
        var patient = ask();
        mood = 429;
        retryAfter = "3600";

        house.round();
        house.later(Duration.ofMinutes(59));
        house.round();
        assertEquals(1, keys.size());
        mood = 200;
        house.later(Duration.ofMinutes(1));
        house.round();

        assertEquals("SENT", house.state(patient, Channel.SMS));
    }

    @Test
    void givesUpAtOnceWhatIsRefusedForGood() {
        var patient = ask();
        mood = 422;

        house.round();

        assertEquals("FAILED", house.state(patient, Channel.SMS));
        assertEquals(patient, house.contact.undelivered(ContactHouse.DESK, ContactHouse.DENVER).getFirst().patient());
        assertEquals("1", house.database.ask("SELECT COUNT(*) FROM platform_event WHERE payload LIKE '%SMS%' AND type LIKE '%MessageFailed'"));
    }

    @Test
    void aGatewayThatDoesNotAnswerIsAskedAgainWithTheSameKey() {
        var patient = ask();
        mood = 0;
        house.round();
        assertEquals("HELD", house.state(patient, Channel.SMS));

        mood = 200;
        house.later(Duration.ofMinutes(1));
        house.round();

        assertEquals("SENT", house.state(patient, Channel.SMS));
        assertEquals(List.of(keys.getFirst(), keys.getFirst()), keys);
    }

    @Test
    void waitsForTheMorningWhenATryFailsAtNight() {
        var patient = ask();
        mood = 503;
        house.round();
        house.clockTo(22);
        mood = 200;

        house.round();
        assertEquals("HELD", house.state(patient, Channel.SMS));
        assertEquals(1, keys.size(), "nothing is sent at night");
        house.clockTo(9);
        house.round();

        assertEquals("SENT", house.state(patient, Channel.SMS));
    }

    private PatientId ask() {
        var patient = house.patient();
        house.contact.issueLink(ContactHouse.SYSTEM, new IssueLink(patient, Purpose.CONSENT, "1", Duration.ofDays(7)));
        return patient;
    }
}
