package halcyon.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Where a person goes after the sign-in: a path of ours with its query, or the first page. Nothing that a browser could take
/// for another host.
record LocalTarget(String path) {
    static final LocalTarget HOME = new LocalTarget("/");
    private static final int LONGEST = 1000;

    static LocalTarget of(HttpServletRequest request) {
        var query = request.getQueryString();
        return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /// The target a text names, or [#HOME] when it is not one of ours.
    static LocalTarget of(@Nullable String text) {
        return text != null && isLocal(text) ? new LocalTarget(text) : HOME;
    }

    private static boolean isLocal(String text) {
        if (!text.startsWith("/") || text.length() > LONGEST) return false;
        if (text.startsWith("//") || text.contains("\\") || text.contains("://")) return false;
        return text.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }
}
