package halcyon.app.signin;

import halcyon.app.web.OwnPaths;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Hears that a person touched a page: what keeps a session from going idle. Heartbeat, push and refreshing boards do not.
@Singleton
@WebServlet(OwnPaths.ALIVE)
final class AliveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient OpenSessions sessions;
    private final transient RealClock clock;

    AliveServlet(OpenSessions sessions, RealClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.of(request).ifPresent(session -> session.active(clock.now()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
