package halcyon.app;

import halcyon.app.web.PublicUrl;
import halcyon.app.web.WebServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One running application: beans, management port, web port. Closing it stops all three, the web port first.
public final class Halcyon implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Halcyon.class);
    private final ApplicationContext beans;

    private Halcyon(ApplicationContext beans) {
        this.beans = beans;
    }

    /// Starts with the given settings on top of environment and configuration file; returns when pages are served.
    public static Halcyon start(Map<String, Object> settings) {
        var beans = withoutPages(settings);
        var halcyon = new Halcyon(beans);
        try {
            beans.getBean(EmbeddedServer.class).start();
            beans.getBean(WebServer.class).start();
        } catch (RuntimeException failed) {
            halcyon.close();
            throw failed;
        }
        LOG.info("serving {} after {} ms", halcyon.address(), ManagementFactory.getRuntimeMXBean().getUptime());
        return halcyon;
    }

    /// The same beans without a port: for the command line, beside a running application or without one.
    public static ApplicationContext withoutPages(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .mainClass(Main.class)
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start();
    }

    public ApplicationContext beans() {
        return beans;
    }

    /// Where people open it.
    public URI address() {
        return beans.getBean(PublicUrl.class).base();
    }

    @Override
    public void close() {
        beans.findBean(WebServer.class).ifPresent(WebServer::close);
        beans.close();
    }
}
