package halcyon.app.web;

import jakarta.servlet.http.HttpServletRequest;

/// The path of a request as the servlet container decoded and normalized it: what is guarded is what is served.
public final class RequestPath {
    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
