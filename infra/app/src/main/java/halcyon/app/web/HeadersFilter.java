package halcyon.app.web;

import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// The headers of every answer. Two content policies: strict for patient pages and our own plain pages, Vaadin's own for the
/// pages of the staff. @see docs/decisions/0008-content-policies.md
@Singleton
final class HeadersFilter implements Filter {
    static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    static final String STAFF = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String YEAR = "max-age=31536000; includeSubDomains";
    private final PublicUrl url;
    private final StaticFiles files;

    HeadersFilter(PublicUrl url, StaticFiles files) {
        this.url = url;
        this.files = files;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(RequestPath.of((HttpServletRequest) request), (HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    private void write(String path, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Content-Security-Policy", OwnPaths.isPlain(path) ? STRICT : STAFF);
        if (!files.has(path)) response.setHeader("Cache-Control", "no-store");
        if (url.secure()) response.setHeader("Strict-Transport-Security", YEAR);
    }
}
