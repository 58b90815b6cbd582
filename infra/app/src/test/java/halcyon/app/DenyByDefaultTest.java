package halcyon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import halcyon.app.web.StaticFiles;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody who is not signed in gets anything but public files, patient pages and the way to the sign-in.
class DenyByDefaultTest {
    private static TestHalcyon halcyon;

    @BeforeAll
    static void start() {
        halcyon = new TestHalcyon(Map.of());
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void leadsEveryRouteToTheSignIn() {
        var routes = routes();
        assertTrue(routes.size() >= 1, "no route was found, so nothing was tried");
        for (var route : routes) {
            try (var browser = halcyon.browser()) {
                var answer = browser.page("/" + route);
                assertEquals(302, answer.statusCode(), route);
                assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith(halcyon.realm.issuer()), route);
                assertTrue(answer.body().isEmpty(), route);
            }
        }
    }

    @Test
    void refusesEveryKindOfRequestOfAPageOnEveryRoute() {
        for (var route : routes())
            for (var kind : List.of("init", "heartbeat", "push", "webcomponent-resync", "i18n", "no-such-kind", ""))
                try (var browser = halcyon.browser()) {
                    var path = "/" + route + "?v-r=" + kind + "&v-uiId=0&location=" + route + "&query=";
                    assertEquals(401, browser.get(path, "Accept", "text/html").statusCode(), path);
                    assertEquals(401, browser.post(path, "{\"csrfToken\":\"init\",\"rpc\":[],\"syncId\":0,\"clientId\":0}").statusCode(), path);
                    assertEquals("", browser.sessionCookie(), "a refused request leaves no session");
                }
    }

    @Test
    void answersACallOnEveryRouteOnlyThatTheSessionIsOver() {
        for (var route : routes())
            try (var browser = halcyon.browser()) {
                var path = "/" + route + "?v-r=uidl&v-uiId=0";
                var rpc = "{\"csrfToken\":\"init\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
                for (var answer : List.of(browser.get(path), browser.post(path, rpc))) {
                    assertEquals(VaadinService.createSessionExpiredJSON(true), answer.body());
                    assertEquals("", browser.sessionCookie(), "a refused request leaves no session");
                }
            }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/dynamic/resource/0/abc/name.pdf",
                "/VAADIN/dynamic/upload/0/abc/name",
                "/VAADIN/dynamic/",
                "/VAADIN/push",
                "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling",
                "/VAADIN/HEARTBEAT/",
                "/VAADIN/build/no-such-file.js",
                "/sign?ticket=abc",
                "/sign/callback?state=abc&code=abc",
                "/sign-out",
                "/alive",
                "/cockpit/1",
                "/cockpit/1?seen=abc",
                "/cockpit/key",
                "/floor-board",
                "/floor-board?site=denver",
                "/index.html?v-r=init",
                "/halcyon/styles.css?v-r=init",
                "/offline-stub.html?v-r=init"
            })
    void refusesWhatBelongsToAPage(String path) {
        try (var browser = halcyon.browser()) {
            assertEquals(401, browser.get(path).statusCode());
            assertEquals(401, browser.post(path, "x").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/%2e%2e/", "/p/../board", "/halcyon/%2e%2e/board", "/p/..;/board", "/p/%2e%2e/board", "//board", "/p/;/../board"})
    void isNotTalkedAroundByThePath(String path) {
        try (var browser = halcyon.browser()) {
            var answer = browser.send(HttpRequest.newBuilder(URI.create(halcyon.application.address() + path)).GET());
            assertTrue(List.of(400, 401, 404).contains(answer.statusCode()), path + " gave " + answer.statusCode());
            assertFalse(answer.body().contains("Vaadin"), path);
        }
    }

    @Test
    void refusesThePushHandshake() {
        try (var browser = halcyon.browser()) {
            var address = URI.create(halcyon.application.address().toString().replace("http", "ws")
                    + "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket");
            var refused = assertThrows(CompletionException.class, () -> browser.client()
                    .newWebSocketBuilder()
                    .buildAsync(address, new WebSocket.Listener() {})
                    .join());
            var handshake = (WebSocketHandshakeException) refused.getCause();
            assertEquals(401, handshake.getResponse().statusCode());
        }
    }

    @Test
    void patientPagesAreOpenStrictAndWithoutASession() {
        try (var browser = halcyon.browser()) {
            var page = browser.page("/p/no-such-link");
            assertTrue(page.statusCode() != 401 && page.statusCode() != 302 && page.statusCode() < 500, "status " + page.statusCode());
            assertTrue(page.headers().firstValue("Content-Security-Policy").orElseThrow().startsWith("default-src 'none'"));
            assertTrue(page.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
            assertEquals("", browser.sessionCookie());
        }
    }

    @Test
    void servesPublicFiles() {
        var files = halcyon.application.beans().getBean(StaticFiles.class);
        assertTrue(files.count() > 100, "only " + files.count() + " files were found");
        try (var browser = halcyon.browser()) {
            assertEquals(200, browser.get("/halcyon/app/plain.css").statusCode());
            assertEquals(200, browser.get("/halcyon/styles.css").statusCode());
            assertEquals(401, browser.post("/halcyon/app/plain.css", "x").statusCode());
        }
    }

    @Test
    void refusesOtherNamesAndOrigins() {
        try (var browser = halcyon.browser()) {
            var other = URI.create(halcyon.application.address().toString().replace("localhost", "127.0.0.1"));
            try (var elsewhere = new Browser(other)) {
                assertEquals(421, elsewhere.post("/alive", "").statusCode());
                var led = elsewhere.page("/board?day=2026-01-02");
                assertEquals(302, led.statusCode());
                assertEquals(
                        halcyon.application.address() + "/board?day=2026-01-02",
                        led.headers().firstValue("Location").orElseThrow());
            }
            assertEquals(403, browser.post("/alive", "", "Origin", "http://evil.example").statusCode());
        }
    }

    @Test
    void refusesLargeRequests() throws IOException {
        var head = "POST /alive HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 12500000\r\n\r\n";
        try (var socket = new Socket("localhost", halcyon.application.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 413 Payload Too Large", answer.readLine(), "refused by its length, before a byte of it was sent");
        }
    }

    private static List<String> routes() {
        return halcyon.application.beans().getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .map(BeanDefinition::getBeanType)
                .map(view -> view.getAnnotation(Route.class).value())
                .map(route -> route.replaceAll(":[^/]*", "1"))
                .toList();
    }
}
