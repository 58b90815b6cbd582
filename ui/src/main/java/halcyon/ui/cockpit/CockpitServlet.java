package halcyon.ui.cockpit;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.shared.Json;
import halcyon.shared.NotPermitted;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.Alarms;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.Treatments;
import halcyon.ui.shell.RequestPerson;
import halcyon.ui.shell.SignedOut;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `GET /cockpit/12` is the picture of a session (with `?seen=` only when it changed), `POST /cockpit/12` an entry,
/// `POST /cockpit/key` the key of the device. Behind the sign-in like every page; a POST carries the token of the browser
/// session in a header.
@Singleton
@WebServlet(CockpitServlet.PATH + "/*")
public class CockpitServlet extends HttpServlet {
    static final String PATH = "/cockpit";
    static final String TOKEN_HEADER = "X-Halcyon-Token";
    private static final long serialVersionUID = 1L;
    private static final Pattern SESSION = Pattern.compile("/(\\d{1,18})");
    private static final int LONGEST = 8_000;

    private final transient RequestPerson person;
    private final transient Treatments treatments;
    private final transient Alarms alarms;
    private final transient Directory directory;
    private final transient CockpitPictures pictures;
    private final transient CockpitEntries entries;
    private final transient CockpitKeys keys;
    private final transient CockpitTokens tokens;
    private final transient Json json;
    private final transient Clock clock;

    CockpitServlet(
            RequestPerson person,
            Treatments treatments,
            Alarms alarms,
            Directory directory,
            CockpitPictures pictures,
            CockpitEntries entries,
            CockpitKeys keys,
            CockpitTokens tokens,
            Json json,
            Clock clock) {
        this.person = person;
        this.treatments = treatments;
        this.alarms = alarms;
        this.directory = directory;
        this.pictures = pictures;
        this.entries = entries;
        this.keys = keys;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    /// Nothing has changed since the picture the device holds.
    record Unchanged(long now, String seen) {}

    record Wanted(@Nullable String sealed) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET" -> look(request, response);
                case "POST" -> take(request, response);
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (SignedOut ended) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (NotPermitted refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (Unknown missing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (StaleVersion busy) {
            // someone else was quicker; the device sends it again
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = person.actor(request);
        var session = treatments.session(actor, session(request));
        var standing = pictures.standing(actor, session);
        var seen = CockpitPictures.seen(session, standing);
        if (seen.equals(request.getParameter("seen"))) {
            write(response, new Unchanged(clock.millis(), seen));
            return;
        }
        var patient = opened(request, actor, session);
        write(response, pictures.of(actor, session, standing, patient, tokens.of(request), person.language(request)));
        if (!standing.isEmpty() && TreatmentAccess.TABLE.allows(actor, "alarmsShown")) alarms.alarmsShown(actor, session.id());
    }

    /// Written down once for each browser session and patient's session, as a page is.
    private Patient opened(HttpServletRequest request, Actor actor, Session session) {
        var mark = CockpitTokens.readMark(session.id());
        if (request.getSession().getAttribute(mark) != null) return directory.patient(actor, session.patient());
        var patient = directory.openPatient(actor, session.patient(), "cockpit");
        request.getSession().setAttribute(mark, true);
        return patient;
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = person.actor(request);
        if (!tokens.isOf(request)) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        var body = body(request);
        if (body.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if ("/key".equals(request.getPathInfo())) {
            TreatmentAccess.TABLE.require(actor, "session");
            write(response, keys.give(actor, json.read(body.get(), Wanted.class).sealed()));
            return;
        }
        var locale = person.language(request).locale();
        write(response, entries.take(actor, session(request), json.read(body.get(), CockpitEntry.class), locale));
    }

    private static SessionId session(HttpServletRequest request) {
        var path = SESSION.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) throw new Unknown("session " + request.getPathInfo());
        return new SessionId(Long.parseLong(path.group(1)));
    }

    private static Optional<String> body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        return bytes.length > LONGEST ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().write(json.write(answer));
    }
}
