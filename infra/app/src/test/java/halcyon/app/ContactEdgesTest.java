package halcyon.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.Directory;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.FeedOf;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.Vault;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What mail programs, the SMS gateway and calendar programs ask of the running application, without a sign-in.
class ContactEdgesTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final byte[] SECRET = "a secret shared with the gateway".getBytes(UTF_8);
    private static final String STOP = "{\"from\":\"+13035550142\",\"text\":\"STOP\"}";
    private static TestHalcyon halcyon;

    @BeforeAll
    static void start() {
        halcyon = new TestHalcyon(Map.of("halcyon.sms.webhook-secret", "whsec_" + Base64.getEncoder().encodeToString(SECRET)));
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void takesASignedTextMessageOnce() throws GeneralSecurityException {
        try (var gateway = halcyon.browser()) {
            var first = hook(gateway, "msg-1", now(), STOP, sign("msg-1", now(), STOP));
            assertEquals(200, first.statusCode());
            assertTrue(first.body().contains("You get no more text messages from us"), first.body());

            var again = hook(gateway, "msg-1", now(), STOP, "v1,old " + sign("msg-1", now(), STOP));
            assertEquals(200, again.statusCode());
            assertEquals("{}", again.body());
        }
    }

    @Test
    void refusesWhatIsNotSignedOrStale() throws GeneralSecurityException {
        try (var gateway = halcyon.browser()) {
            var old = Long.toString(Long.parseLong(now()) - 400);
            assertEquals(401, hook(gateway, "msg-2", now(), STOP, "v1,forged").statusCode());
            assertEquals(401, hook(gateway, "msg-2", now(), STOP.replace("STOP", "START"), sign("msg-2", now(), STOP)).statusCode());
            assertEquals(401, hook(gateway, "msg-3", now(), STOP, sign("msg-2", now(), STOP)).statusCode());
            assertEquals(401, hook(gateway, "msg-2", old, STOP, sign("msg-2", old, STOP)).statusCode());
            assertEquals(401, hook(gateway, "msg-2", "soon", STOP, sign("msg-2", "soon", STOP)).statusCode());
            assertEquals(400, hook(gateway, "msg-4", now(), "[1]", sign("msg-4", now(), "[1]")).statusCode());
        }
    }

    @Test
    void unsubscribesByButtonOrAtOneClick() {
        var sealed = halcyon.application.beans().getBean(Vault.class).seal("0".repeat(64), "contact.unsubscribe");
        var path = "/u/" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        try (var mailProgram = halcyon.browser()) {
            var page = mailProgram.page(path);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<button type=\"submit\">No more e-mail</button>"), page.body());
            assertTrue(page.headers().firstValue("Content-Security-Policy").orElseThrow().contains("form-action 'self'"));

            var click = mailProgram.post(path, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded");
            assertEquals(200, click.statusCode());
            assertTrue(click.body().contains("You get no more e-mail from us"));
            assertEquals(404, mailProgram.post("/u/forged", "List-Unsubscribe=One-Click").statusCode());
            assertEquals(200, mailProgram.page("/u/forged").statusCode(), "the page tells nothing about a token");
        }
    }

    @Test
    void servesACalendarUntilItIsEnded() {
        var beans = halcyon.application.beans();
        var site = SiteId.of("denver");
        beans.getBean(Directory.class).openSite(SYSTEM, new Site(
                site, "Cherry Creek", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100", "1234567893",
                "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0)));
        var chair = beans.getBean(Directory.class).addResource(SYSTEM, site, ResourceKind.CHAIR, "Chair 1");
        var feed = beans.getBean(CalendarFeeds.class).createFeed(SYSTEM, new FeedOf.Chair(site, chair));
        try (var program = halcyon.browser()) {
            var first = program.get(feed.path());
            assertEquals(200, first.statusCode());
            assertEquals("text/calendar;charset=utf-8", first.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
            assertTrue(first.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
            assertTrue(first.body().startsWith("BEGIN:VCALENDAR"));
            var tag = first.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, program.get(feed.path(), "If-None-Match", tag).statusCode());
            assertEquals(404, program.get(feed.path().replace(".ics", "x.ics")).statusCode());

            beans.getBean(CalendarFeeds.class).revokeFeed(SYSTEM, feed.id());
            assertEquals(404, program.get(feed.path(), "If-None-Match", tag).statusCode());
            assertEquals("", program.sessionCookie());
        }
    }

    private static String now() {
        return Long.toString(Clock.systemUTC().instant().getEpochSecond());
    }

    private static java.net.http.HttpResponse<String> hook(Browser gateway, String id, String time, String body, String signature) {
        return gateway.post(
                "/hooks/sms", body, "Content-Type", "application/json", "webhook-id", id, "webhook-timestamp", time, "webhook-signature",
                signature);
    }

    private static String sign(String id, String time, String body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal((id + "." + time + "." + body).getBytes(UTF_8)));
    }
}
