package halcyon.app.contact;

import halcyon.app.web.OwnPaths;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.FeedText;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// `/cal/<token>.ics`: a calendar for a calendar program. Whoever has the address may read it, until it is ended. Asked with the
/// tag of what the program has already, it answers that nothing is new.
@Singleton
@WebServlet(OwnPaths.CALENDAR + "*")
final class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Actor SYSTEM = Actor.system("calendar");
    private static final String ENDING = ".ics";

    private final transient CalendarFeeds feeds;

    CalendarServlet(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = found(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = '"' + found.get().tag() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-store");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.getWriter().write(found.get().text());
    }

    private Optional<FeedText> found(HttpServletRequest request) {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (!path.endsWith(ENDING)) return Optional.empty();
        return feeds.calendar(SYSTEM, path.substring(0, path.length() - ENDING.length()));
    }
}
