package halcyon.app.signin;

import com.vaadin.flow.shared.ApplicationConstants;
import halcyon.app.web.RequestPath;
import jakarta.servlet.http.HttpServletRequest;

/// What a browser wants with a request.
enum RequestKind {
    /// A page, opened by a person.
    PAGE,
    /// A call of an open page to its server side.
    CALL,
    /// Anything else that belongs to an open page: beginning, heartbeat, push, uploads, downloads.
    OF_A_PAGE,
    OTHER;

    static RequestKind of(HttpServletRequest request) {
        var type = request.getParameterMap().containsKey(ApplicationConstants.REQUEST_TYPE_PARAMETER)
                ? request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER)
                : null;
        if (ApplicationConstants.REQUEST_TYPE_UIDL.equals(type)) return CALL;
        if (type != null || opensSocket(request)) return OF_A_PAGE;
        if (RequestPath.of(request).startsWith("/VAADIN/")) return OTHER;
        return "GET".equals(request.getMethod()) && wantsPage(request) ? PAGE : OTHER;
    }

    /// Whether it belongs to a page that is already open.
    boolean belongsToPage() {
        return this == CALL || this == OF_A_PAGE;
    }

    static boolean opensSocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    static boolean reads(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !"navigate".equals(mode)) return false;
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
