package halcyon.app.signin;

import halcyon.app.web.Door;
import halcyon.app.web.PublicUrl;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// One host name everywhere: a page asked for under another name is led to the public one, anything else is refused.
@Singleton
@Order(0)
final class HostDoor implements Door {
    private static final int MISDIRECTED = 421;
    private final PublicUrl url;

    HostDoor(PublicUrl url) {
        this.url = url;
    }

    @Override
    public String path() {
        return "/*";
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        if (url.isHost(request.getHeader("Host"))) chain.doFilter(request, response);
        else if (RequestKind.of(request) == RequestKind.PAGE) response.sendRedirect(url.of(LocalTarget.of(request).path()));
        else response.sendError(MISDIRECTED);
    }
}
