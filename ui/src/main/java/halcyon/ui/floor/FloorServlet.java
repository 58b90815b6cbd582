package halcyon.ui.floor;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Json;
import halcyon.shared.NotPermitted;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.shell.RequestPerson;
import halcyon.ui.shell.SignedOut;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `GET /floor-board` is the picture of the floor, with `?site=` of those sites only, with `&seen=` only when it changed.
/// Behind the sign-in like every page; it changes nothing.
@Singleton
@WebServlet(FloorServlet.PATH)
class FloorServlet extends HttpServlet {
    static final String PATH = "/floor-board";
    private static final long serialVersionUID = 1L;

    private final transient RequestPerson person;
    private final transient Directory directory;
    private final transient Floor floor;
    private final transient Json json;
    private final transient Clock clock;

    FloorServlet(RequestPerson person, Directory directory, Floor floor, Json json, Clock clock) {
        this.person = person;
        this.directory = directory;
        this.floor = floor;
        this.json = json;
        this.clock = clock;
    }

    /// Nothing has changed since the picture the board holds.
    record Unchanged(long now, String seen) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            look(request, response);
        } catch (SignedOut ended) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (NotPermitted refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (Unknown | IllegalArgumentException missing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = person.actor(request);
        TreatmentAccess.TABLE.require(actor, "floor");
        var locale = person.language(request).locale();
        var rooms = sites(request, actor).stream().map(site -> floor.of(actor, site, locale)).toList();
        var seen = ContentHash.of(locale.getLanguage() + json.write(rooms));
        if (seen.equals(request.getParameter("seen"))) write(response, new Unchanged(clock.millis(), seen));
        else write(response, new FloorPicture(clock.millis(), seen, locale.getLanguage(), rooms));
    }

    private List<Site> sites(HttpServletRequest request, Actor actor) {
        var own = directory.sites(actor);
        var named = Set.copyOf(List.of(Optional.ofNullable(request.getParameterValues("site")).orElse(new String[0])));
        if (named.isEmpty()) return own;
        for (var site : named) TreatmentAccess.TABLE.require(actor, "floor", SiteId.of(site));
        return own.stream().filter(site -> named.contains(site.id().value())).toList();
    }

    private void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().write(json.write(answer));
    }
}
