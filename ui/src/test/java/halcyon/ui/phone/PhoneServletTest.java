package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.consent.Asked;
import halcyon.consent.Consents;
import halcyon.contact.IssuedLink;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A browser without scripts reads and signs.
class PhoneServletTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final SiteId DENVER = SiteId.of("denver");
    private static TestDatabase database;
    private static ApplicationContext halcyon;
    private static Server server;
    private static String origin;
    private static int made;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.fresh();
        halcyon = TestApplication.start(database, Map.of());
        halcyon.getBean(Directory.class)
                .openSite(
                        SYSTEM,
                        new Site(
                                DENVER, "Cherry Creek Clinic", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO",
                                "80206-1234", "303-555-0100", "1234567893", "261QM0850X", "84-1234567", "11",
                                LocalTime.of(8, 0), LocalTime.of(18, 0)));
        server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var pages = new ServletContextHandler();
        pages.addServlet(new ServletHolder(halcyon.getBean(PhoneServlet.class)), "/p/*");
        server.setHandler(pages);
        server.start();
        origin = "http://127.0.0.1:" + connector.getLocalPort();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        halcyon.close();
    }

    @Test
    void signsAConsentSectionBySection() throws Exception {
        var patient = patient();
        var asked = ask(patient);
        var phone = new Phone();

        var locked = phone.get(asked.link().path());
        assertEquals(200, locked.statusCode());
        assertFalse(locked.body().contains("Cherry Creek"), "a locked page tells nothing");
        assertTrue(unlock(phone, asked.link(), "03", "14").body().contains("Section 1 of 11"));
        for (int section = 1; section <= 11; section++)
            phone.post(asked.link().path() + "/" + section, Map.of());
        var page = phone.get(asked.link().path() + "/sign");
        assertTrue(page.body().contains("Cherry Creek Clinic"));
        assertTrue(phone.post(asked.link().path() + "/sign", Map.of("hash", hash(page.body()))).body().contains("typing your name"));
        var done = phone.post(asked.link().path() + "/sign", Map.of("hash", hash(page.body()), "name", "Ana Ruiz"));

        assertTrue(done.body().contains("Thank you, it is signed"));
        assertTrue(halcyon.getBean(Consents.class).consentsOf(SYSTEM, patient).getFirst().holds());
        assertTrue(phone.get(asked.link().path()).body().contains("This is done"));
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        var patient = patient();
        var asked = ask(patient);
        var phone = new Phone();
        unlock(phone, asked.link(), "03", "14");
        phone.post(asked.link().path() + "/1", Map.of());

        var page = phone.get(asked.link().path() + "/sign");
        var refused = phone.post(asked.link().path() + "/sign", Map.of("hash", hash(page.body()), "name", "Ana Ruiz"));

        assertTrue(refused.body().contains("You have not yet agreed to"));
        assertTrue(phone.get(asked.link().path()).body().contains("Section 2 of 11"), "what was read is kept");
        assertTrue(halcyon.getBean(Consents.class).consentsOf(SYSTEM, patient).isEmpty());
    }

    @Test
    void speaksBothLanguagesAndKeepsWhatWasRead() throws Exception {
        var asked = ask(patient());
        var phone = new Phone();
        unlock(phone, asked.link(), "03", "14");
        phone.post(asked.link().path() + "/1", Map.of());

        assertTrue(phone.get(asked.link().path() + "?lang=es").body().contains("Sección 2 de 11"));
        assertTrue(phone.get(asked.link().path()).body().contains("lang=\"es\""));
    }

    @Test
    void isLockedWithoutTheSecondFactor() throws Exception {
        var asked = ask(patient());
        var phone = new Phone();

        assertTrue(unlock(phone, asked.link(), "03", "15").body().contains("4 tries are left"));
        assertTrue(unlock(phone, asked.link(), "02", "31").body().contains("not a date"));
        assertTrue(phone.get(asked.link().path() + "/sign").body().contains("Is it you?"));
        assertTrue(phone.post(asked.link().path() + "/sign", Map.of("name", "Ana Ruiz")).body().contains("Is it you?"));
    }

    @Test
    void refusesAFormThatIsNotItsOwn() throws Exception {
        var asked = ask(patient());
        var phone = new Phone();
        unlock(phone, asked.link(), "03", "14");
        phone.formToken = "forged";

        assertEquals(403, phone.post(asked.link().path() + "/1", Map.of()).statusCode());
        assertTrue(phone.get(asked.link().path()).body().contains("Section 1 of 11"));
    }

    @Test
    void aCookieOpensItsOwnLinkOnly() throws Exception {
        var mine = ask(patient());
        var other = ask(patient());
        var phone = new Phone();
        unlock(phone, mine.link(), "03", "14");
        var cookie = phone.cookies.getCookieStore().getCookies().getFirst();

        var request = HttpRequest.newBuilder(URI.create(origin + other.link().path()))
                .header("Cookie", cookie.getName() + "=" + cookie.getValue());
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertTrue(answer.body().contains("Is it you?"));
        assertEquals(mine.link().path(), cookie.getPath());
        assertTrue(cookie.isHttpOnly());
    }

    @Test
    void knowsNoOtherLinks() throws Exception {
        var answer = new Phone().get("/p/nothing");

        assertEquals(410, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(answer.body().contains("988"));
    }

    @Test
    void isSmallAndNeedsNoInlineStyle() throws Exception {
        var phone = new Phone();
        var asked = ask(patient());
        var page = unlock(phone, asked.link(), "03", "14").body();
        long bytes = page.length();
        for (var file : new String[] {"p-static/phone.css", "p-static/phone.js", "halcyon/tokens.css"})
            try (var in = PhoneServlet.class.getResourceAsStream("/META-INF/resources/" + file)) {
                bytes += in.readAllBytes().length;
            }

        assertTrue(bytes < 150_000, bytes + " bytes");
        assertFalse(page.contains("style=") || page.contains("onclick") || page.contains("<style"));
        assertFalse(page.contains("Ruiz"));
    }

    private static HttpResponse<String> unlock(Phone phone, IssuedLink link, String month, String day) throws Exception {
        return phone.post(link.path(), Map.of("month", month, "day", day, "year", "1985", "code", link.code(), "lang", "en"));
    }

    private static String hash(String page) {
        return found(page, "name=\"hash\" value=\"([0-9a-f]{64})\"").orElseThrow();
    }

    private static Optional<String> found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Asked ask(PatientId patient) {
        return halcyon.getBean(Consents.class).ask(SYSTEM, patient, "off-label-ketamine");
    }

    private static PatientId patient() {
        var directory = halcyon.getBean(Directory.class);
        var call = new TakeCall(
                false, "Ana", "Ruiz" + ++made, LocalDate.of(1985, 3, 14), "303-555-0142", "ana@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, "two", Optional.empty(), Optional.empty(), DENVER, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(SYSTEM, call)).referral();
        var done = directory.register(SYSTEM, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206"));
        return ((Registered.Done) done).patient();
    }

    /// Follows redirects, keeps cookies, and sends back the form token of the last page.
    private static final class Phone {
        final CookieManager cookies = new CookieManager();
        final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String formToken = "";

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return kept(client.send(
                    HttpRequest.newBuilder(URI.create(origin + path)).build(), HttpResponse.BodyHandlers.ofString()));
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            var body = fields.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "form-token=" + formToken + "&", ""));
            return kept(client.send(
                    HttpRequest.newBuilder(URI.create(origin + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }

        private HttpResponse<String> kept(HttpResponse<String> answer) {
            found(answer.body(), "name=\"form-token\" value=\"([^\"]+)\"").ifPresent(token -> formToken = token);
            return answer;
        }
    }
}
