package halcyon.app.signin;

import halcyon.app.Addresses;
import halcyon.app.web.Door;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pac4j.core.exception.TechnicalException;
import org.pac4j.jee.filter.CallbackFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the realm sends the browser back to, and where it says that a session is over.
@Singleton
@Order(10)
final class CallbackDoor implements Door {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackDoor.class);
    private static final String TRIES = "halcyon.tries";
    private static final int MOST_TRIES = 3;
    private final CallbackFilter filter;
    private final OpenSessions sessions;

    CallbackDoor(SingleSignOn signOn, OpenSessions sessions) {
        this.filter = new CallbackFilter(signOn.config(), "/");
        this.sessions = sessions;
    }

    @Override
    public String path() {
        return Addresses.CALLBACK;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        // one browser session never holds two people: a second answer of the realm is not even read
        if (sessions.of(request).isPresent()) {
            response.sendRedirect("/");
            return;
        }
        try {
            filter.doFilter(request, response, chain);
        } catch (TechnicalException refused) {
            again(request, response, refused);
        }
    }

    // an answer that does not fit, as from a second tab or an old page: ask again, but not for ever
    private void again(HttpServletRequest request, HttpServletResponse response, TechnicalException refused) throws IOException {
        LOG.info("an answer of the realm did not fit: {}, {}", refused.getMessage(), cause(refused));
        if ("POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var session = request.getSession(true);
        int tries = session.getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        session.setAttribute(TRIES, tries);
        if (tries > MOST_TRIES) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else response.sendRedirect("/");
    }

    private static String cause(Throwable refused) {
        return refused.getCause() == null ? "" : String.valueOf(refused.getCause().getMessage());
    }
}
