package halcyon.ui.phone;

import halcyon.contact.IssuedLink;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Requested;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
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
import org.eclipse.jetty.ee11.servlet.DefaultServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.ResourceFactory;

/// A clinic whose patients have phones: the real pages over the real modules, by plain HTTP.
final class PhoneHouse implements AutoCloseable {
    static final Actor SYSTEM = Actor.system("test");
    static final SiteId DENVER = SiteId.of("denver");

    final ApplicationContext halcyon = TestApplication.start(Map.of("halcyon.outcomes.columbia", true));
    final Outcomes outcomes = halcyon.getBean(Outcomes.class);
    final String origin;
    private final Server server = new Server();
    private int made;

    PhoneHouse() throws Exception {
        halcyon.getBean(Directory.class).openSite(SYSTEM, new Site(
                DENVER, "Cherry Creek Clinic", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100", "1234567893", "261QM0850X",
                "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0)));
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var pages = new ServletContextHandler();
        pages.setBaseResource(ResourceFactory.of(pages).newClassLoaderResource("META-INF/resources/halcyon/../"));
        pages.addServlet(new ServletHolder(halcyon.getBean(PhoneServlet.class)), "/p/*");
        pages.addServlet(new ServletHolder("files", DefaultServlet.class), "/");
        server.setHandler(pages);
        server.start();
        origin = "http://127.0.0.1:" + connector.getLocalPort();
    }

    PatientId patient(Language language) {
        var directory = halcyon.getBean(Directory.class);
        var call = new TakeCall(
                false, "Ana", "Ruiz" + ++made, LocalDate.of(1985, 3, 14), "303-555-0142", "ana@example.org", language,
                Indication.RESISTANT_DEPRESSION, "two", Optional.empty(), Optional.empty(), DENVER, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(SYSTEM, call)).referral();
        return ((Registered.Done) directory.register(SYSTEM, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206"))).patient();
    }

    IssuedLink ask(PatientId patient, Occasion occasion) {
        return ((Requested.Done) outcomes.request(SYSTEM, patient, occasion)).link();
    }

    /// A phone at the first page behind the lock.
    Phone unlocked(IssuedLink link) throws IOException, InterruptedException {
        var phone = new Phone(link.path());
        phone.post("", Map.of("month", "03", "day", "14", "year", "1985", "code", link.code()));
        return phone;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // Jetty declares no narrower one
            throw new IllegalStateException(e);
        }
        halcyon.close();
    }

    /// A browser without scripts: follows redirects, keeps cookies, sends back the form token of the last page.
    final class Phone {
        private final String address;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
        private String formToken = "";
        String page = "";
        String step = "";

        Phone(String address) {
            this.address = address;
        }

        /// Chooses an answer on the page that is shown, and goes on.
        Phone choose(int score) throws IOException, InterruptedException {
            return post(step, Map.of("answer", Integer.toString(score)));
        }

        Phone get(String to) throws IOException, InterruptedException {
            return shown(HttpRequest.newBuilder(at(to)).build());
        }

        Phone post(String to, Map<String, String> fields) throws IOException, InterruptedException {
            var body = fields.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "form-token=" + formToken + "&", ""));
            return shown(HttpRequest.newBuilder(at(to))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
        }

        String title() {
            return found("<h1>([^<]*)</h1>").orElse("");
        }

        private URI at(String to) {
            return URI.create(origin + address + (to.isEmpty() ? "" : "/" + to));
        }

        private Phone shown(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            page = answer.body();
            var path = answer.uri().getPath();
            step = path.length() > address.length() ? path.substring(address.length() + 1) : "";
            found("name=\"form-token\" value=\"([^\"]+)\"").ifPresent(token -> formToken = token);
            return this;
        }

        private Optional<String> found(String pattern) {
            var matcher = Pattern.compile(pattern).matcher(page);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }
}
