package halcyon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Bearer tokens on the management port: issuer, audience and role are looked at.
class MachineEndpointsTest {
    private static TestHalcyon halcyon;
    private static Browser machine;

    @BeforeAll
    static void start() {
        halcyon = new TestHalcyon(Map.of("halcyon.demo.enabled", true));
        machine = new Browser(halcyon.application.beans().getBean(EmbeddedServer.class).getURI());
    }

    @AfterAll
    static void stop() {
        machine.close();
        halcyon.close();
    }

    @Test
    void healthIsOpenAndSaysNoMoreThanUp() {
        var health = machine.get("/health");
        assertEquals(200, health.statusCode());
        assertEquals("{\"status\":\"UP\"}", health.body());
    }

    @Test
    void nothingElseIsOpen() {
        for (var path : List.of("/metrics", "/beans", "/env", "/loggers", "/demo/clock", "/nothing"))
            assertTrue(List.of(401, 404).contains(machine.get(path).statusCode()), path);
        assertEquals(401, advance("P1D", null).statusCode());
    }

    @Test
    void measuresForWhoHasAToken() {
        assertEquals(401, machine.get("/prometheus").statusCode());
        halcyon.realm.roles = List.of("nurse");
        assertEquals(403, machine.get("/prometheus", "Authorization", "Bearer " + token("halcyon-api")).statusCode());
        halcyon.realm.roles = List.of("administrator");
        var measured = machine.get("/prometheus", "Authorization", "Bearer " + token("halcyon-api"));
        assertEquals(200, measured.statusCode(), measured::body);
        assertTrue(measured.body().contains("jvm_memory_used_bytes"), measured::body);
        assertTrue(measured.body().contains("hikaricp_connections"), measured::body);
    }

    @Test
    void looksAtAudienceIssuerRoleAndSignature() {
        halcyon.realm.roles = List.of("administrator");
        assertEquals(401, advance("P1D", token("halcyon-ui")).statusCode());
        assertEquals(401, advance("P1D", token("halcyon-api") + "x").statusCode());
        var foreign = halcyon.realm.idToken(halcyon.realm.claims("halcyon-api").issuer("http://elsewhere/realms/x").build());
        assertEquals(401, advance("P1D", foreign).statusCode());
        halcyon.realm.roles = List.of("nurse");
        assertEquals(403, advance("P1D", token("halcyon-api")).statusCode());
    }

    @Test
    void movesTheDemoClockForward() {
        halcyon.realm.roles = List.of("administrator");
        var product = halcyon.application.beans().getBean(Clock.class);
        var before = product.instant();
        assertEquals(200, advance("P7D", token("halcyon-api")).statusCode());
        assertTrue(Duration.between(before, product.instant()).compareTo(Duration.ofDays(7)) >= 0);
        for (var not : List.of("-P1D", "P0D", "P500D", "soon"))
            assertEquals(400, advance(not, token("halcyon-api")).statusCode(), not);
    }

    private static String token(String audience) {
        return halcyon.realm.idToken(halcyon.realm.claims(audience).build());
    }

    private static HttpResponse<String> advance(String by, @Nullable String token) {
        var body = "{\"advance\":\"" + by + "\"}";
        if (token == null) return machine.post("/demo/clock", body, "Content-Type", "application/json");
        return machine.post("/demo/clock", body, "Content-Type", "application/json", "Authorization", "Bearer " + token);
    }
}
