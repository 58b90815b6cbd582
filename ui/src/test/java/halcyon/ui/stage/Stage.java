package halcyon.ui.stage;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import halcyon.ui.shell.AppShell;
import halcyon.ui.shell.HomeView;
import halcyon.ui.shell.IncidentPage;
import halcyon.ui.shell.NoSuchPage;
import halcyon.ui.shell.NotPermittedPage;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/// How to see a screen in a real browser before the whole application runs.
///
/// 1. Beside your views' tests write a class with a `main` that gives made-up module interfaces and names the views:
///    ```java
///    public static void main(String[] args) throws Exception {
///        Stage.with((Scheduling) new MadeUpScheduling()).show(DayBoardView.class, BookCourseView.class).serve(args);
///    }
///    ```
///    Interfaces that you do not give answer with nothing (empty lists, zero); the signed-in person has every role.
/// 2. `ui/stage build` once, and again after a change; it compiles and packs the pages.
/// 3. `ui/stage shoot halcyon.ui.frontdesk.FrontdeskStage /tmp/shots calendar patients` serves, takes every path in light and
///    dark, 1440×900 and 390×844, and stops. Look at the pictures. A path may carry a query and `@200` for a scroll.
///    `ui/stage serve CLASS` keeps serving on a free port until Ctrl-C.
public final class Stage {
    private final Props props;
    private final Set<Class<?>> views = new LinkedHashSet<>();
    private final List<Class<? extends HttpServlet>> servlets = new ArrayList<>();

    private Stage(Props props) {
        this.props = props;
        views.addAll(List.of(
                LookupInitializer.class,
                AppShell.class,
                HomeView.class,
                NoSuchPage.class,
                NotPermittedPage.class,
                IncidentPage.class));
    }

    /// The module interfaces (and anything else a constructor asks for) that the views shall be given.
    public static Stage with(Object... given) {
        return new Stage(new Props(List.of(given)));
    }

    public Stage show(Class<?>... shown) {
        views.addAll(List.of(shown));
        return this;
    }

    /// A plain servlet beside the views, at the paths it names itself.
    public Stage answer(Class<? extends HttpServlet> servlet) {
        servlets.add(servlet);
        return this;
    }

    /// Serves on `args[0]`, or on a free port, until the process ends. Prints the address.
    public void serve(String... args) throws Exception {
        Server server = start(args.length > 0 ? Integer.parseInt(args[0]) : 0);
        System.out.println("stage on " + address(server));
        server.join();
    }

    public static String address(Server server) {
        return "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/";
    }

    public Server start(int port) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(pages());
        server.start();
        return server;
    }

    private ServletContextHandler pages() throws Exception {
        ServletContextHandler pages = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        ClassLoader loader = Stage.class.getClassLoader();
        pages.setClassLoader(loader);
        List<Resource> resources = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources("META-INF/resources")))
            resources.add(ResourceFactory.of(pages).newResource(url.toURI()));
        pages.setBaseResource(ResourceFactory.combine(resources));
        for (ServletContainerInitializer initializer : ServiceLoader.load(ServletContainerInitializer.class)) {
            if (!initializer.getClass().getName().startsWith("com.vaadin")) continue;
            pages.addServletContainerInitializer(initializer, handledBy(initializer));
        }
        JakartaWebSocketServletContainerInitializer.configure(pages, null);
        pages.addEventListener(new JSR356WebsocketInitializer());
        ServletHolder holder = new ServletHolder("stage", new StageServlet(props));
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        holder.setInitParameter("productionMode", "true");
        pages.addServlet(holder, "/*");
        for (Class<? extends HttpServlet> servlet : servlets)
            for (String path : servlet.getAnnotation(WebServlet.class).value()) pages.addServlet(new ServletHolder(props.get(servlet)), path);
        return pages;
    }

    private Class<?>[] handledBy(ServletContainerInitializer initializer) {
        HandlesTypes types = initializer.getClass().getAnnotation(HandlesTypes.class);
        if (types == null) return new Class<?>[0];
        return views.stream().filter(view -> handles(types, view)).toArray(Class<?>[]::new);
    }

    private static boolean handles(HandlesTypes types, Class<?> view) {
        for (Class<?> type : types.value()) {
            if (type.isAnnotation() && view.isAnnotationPresent(type.asSubclass(Annotation.class))) return true;
            if (!type.isAnnotation() && type.isAssignableFrom(view)) return true;
        }
        return AppShellConfigurator.class.isAssignableFrom(view) && List.of(types.value()).contains(AppShellConfigurator.class);
    }
}
