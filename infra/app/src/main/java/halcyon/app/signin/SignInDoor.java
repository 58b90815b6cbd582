package halcyon.app.signin;

import com.vaadin.flow.server.VaadinService;
import halcyon.app.web.Door;
import halcyon.app.web.OwnPaths;
import halcyon.app.web.PublicUrl;
import halcyon.app.web.RequestPath;
import halcyon.app.web.StaticFiles;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Deny by default. Public files and patient pages pass; everything else (a page, and every kind of request a page makes:
/// its beginning, its calls, heartbeat, push, uploads, downloads) needs a signed-in person. A page that is opened leads to
/// the sign-in, any other request is refused.
@Singleton
@Order(20)
final class SignInDoor implements Door {
    private final OpenSessions sessions;
    private final SingleSignOn signOn;
    private final StaticFiles files;
    private final PublicUrl url;
    private final RealClock clock;

    SignInDoor(OpenSessions sessions, SingleSignOn signOn, StaticFiles files, PublicUrl url, RealClock clock) {
        this.sessions = sessions;
        this.signOn = signOn;
        this.files = files;
        this.url = url;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/*";
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        if (isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isOpen(request)) {
            chain.doFilter(request, response);
            return;
        }
        var session = sessions.of(request);
        if (session.isPresent()) {
            if (RequestKind.of(request) == RequestKind.PAGE) session.get().active(clock.now());
            chain.doFilter(request, response);
            return;
        }
        refuse(request, response);
    }

    private boolean isOpen(HttpServletRequest request) {
        var path = RequestPath.of(request);
        if (OwnPaths.isOpen(path)) return true;
        return files.has(path) && RequestKind.reads(request) && !RequestKind.of(request).belongsToPage();
    }

    private boolean isForeign(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null || url.isOrigin(origin)) return false;
        return !RequestKind.reads(request) || RequestKind.opensSocket(request);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (RequestKind.of(request)) {
            case PAGE -> signOn.ask(request, response, LocalTarget.of(request));
            case CALL -> {
                // the one answer on which the page reloads itself, and then leads to the sign-in; it says nothing else
                response.setContentType("application/json;charset=utf-8");
                response.getWriter().write(VaadinService.createSessionExpiredJSON(true));
            }
            case OF_A_PAGE, OTHER -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
