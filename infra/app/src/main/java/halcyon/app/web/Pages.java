package halcyon.app.web;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.ee11.websocket.servlet.WebSocketUpgradeFilter;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;

/// What the web port serves, and the order of the walls in front of it: headers, then the doors (sign-in), then the push
/// handshake, then servlets and views. Nothing is served that did not pass the doors.
@Singleton
final class Pages {
    private static final int FORM_BYTES = 300_000;
    private final ServletContextHandler handler = new ServletContextHandler("/", ServletContextHandler.SESSIONS);

    Pages(
            HeadersFilter headers,
            List<Door> doors,
            StaticFiles files,
            VaadinBridge vaadin,
            Collection<HttpServlet> servlets,
            PageErrors errors,
            PublicUrl url) {
        handler.setClassLoader(Pages.class.getClassLoader());
        handler.setBaseResource(files.resource(handler));
        handler.setMaxFormContentSize(FORM_BYTES);
        handler.setErrorHandler(errors);
        sessions(url);
        filter("headers", headers, "/*");
        doors.forEach(door -> filter(door.getClass().getName(), door, door.path()));
        // ours comes after the doors; without it the container would put its own in front of them
        filter(WebSocketUpgradeFilter.class.getName(), new WebSocketUpgradeFilter(), "/*");
        JakartaWebSocketServletContainerInitializer.configure(handler, null);
        handler.addEventListener(new JSR356WebsocketInitializer());
        servlets.forEach(servlet -> OwnServlets.mount(handler, servlet));
        vaadin.mount(handler);
    }

    Handler handler() {
        return handler;
    }

    private void sessions(PublicUrl url) {
        var sessions = handler.getSessionHandler();
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSecureCookies(!url.loopback());
        sessions.setSecureRequestOnly(false);
        sessions.setSessionIdPathParameterName(null);
        sessions.setMaxInactiveInterval(600);
    }

    private void filter(String name, Filter filter, String path) {
        var holder = new FilterHolder(filter);
        holder.setName(name);
        holder.setAsyncSupported(true);
        handler.addFilter(holder, path, EnumSet.of(DispatcherType.REQUEST));
    }
}
