package halcyon.ui.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.ui.stage.Stage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What the board hears, over the wire.
class FloorServletTest {
    private static final SampleFloor SAMPLE = new SampleFloor();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        server = FloorStage.stage(SAMPLE).start(0);
    }

    @AfterAll
    static void stop() throws Exception {
        CLIENT.close();
        server.stop();
    }

    @Test
    void showsEverySeatByItsNumberWithItsNewestSet() throws Exception {
        var seats = picture("").at("/rooms/0/seats");

        assertEquals(12, seats.size());
        assertEquals("Chair 1", seats.get(0).get("label").stringValue());
        assertEquals("free", seats.get(2).get("phase").stringValue());
        assertEquals("left", seats.get(8).get("phase").stringValue());
        var running = seats.get(1);
        assertEquals("C.O.", running.get("who").stringValue());
        assertEquals(138, running.at("/vitals/systolic").intValue());
        assertEquals("L. Ames", running.get("observer").stringValue());
        assertEquals(2, running.get("session").intValue());
        assertTrue(running.get("lateFrom").longValue() > running.get("due").longValue());
        assertEquals("critical", seats.get(11).at("/alarms/0/level").stringValue());
    }

    @Test
    void namesNobodyInFull() throws Exception {
        assertFalse(get("").body().contains("Okafor"));
    }

    @Test
    void saysOnlyThatNothingHasChanged() throws Exception {
        var seen = picture("").get("seen").stringValue();

        assertTrue(picture("?site=denver&seen=" + seen).path("rooms").isMissingNode());
    }

    @Test
    void changesNothingAndShowsNothingToOthers() throws Exception {
        assertEquals(405, send(HttpRequest.newBuilder(address("")).POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode());
        assertEquals(404, get("?site=no%20site").statusCode());
        SAMPLE.refused.set(true);
        assertEquals(403, get("").statusCode());
        SAMPLE.refused.set(false);
    }

    @Test
    void ordersByNumberAndNamesByInitials() {
        assertTrue(Labels.BY_NUMBER.compare("Chair 2", "Chair 10") < 0);
        assertEquals("A.R.", Labels.initials("Ruiz, Ana"));
        assertEquals("R.", Labels.initials("Ruiz"));
        assertEquals("", Labels.initials(""));
    }

    private static JsonNode picture(String query) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(query).body());
    }

    private static HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(query)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String query) {
        return URI.create(Stage.address(server) + "floor-board" + query);
    }
}
