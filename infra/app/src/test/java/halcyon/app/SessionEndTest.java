package halcyon.app;

import static halcyon.testing.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Sessions end by themselves: untouched ones soon, all of them one day.
class SessionEndTest {
    private static TestHalcyon halcyon;

    @BeforeAll
    static void start() {
        halcyon = new TestHalcyon(Map.of(
                "halcyon.session.idle", "2s", "halcyon.session.longest", "5s", "halcyon.session.warning", "1s"));
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void endsAnUntouchedSessionHereAndAtTheRealm() {
        try (var browser = halcyon.browser()) {
            browser.open("/");
            var told = halcyon.realm.ended;
            // heartbeats of a forgotten page do not count as a touch
            await("the session ends", () -> browser.post("/?v-r=heartbeat&v-uiId=0", "").statusCode() == 401);
            await("the realm is told", () -> halcyon.realm.ended > told);
        }
    }

    @Test
    void aTouchKeepsASessionButNotForEver() {
        try (var browser = halcyon.browser()) {
            browser.open("/");
            var begun = System.nanoTime();
            await("the session ends", () -> browser.post("/alive", "").statusCode() == 401);
            var lived = (System.nanoTime() - begun) / 1_000_000;
            assertTrue(lived > 3_500, "it ended after " + lived + " ms, as if nobody had touched it");
            assertEquals(302, browser.page("/").statusCode());
        }
    }
}
