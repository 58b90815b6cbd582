package halcyon.app.web;

import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.io.IOException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// The web port. Every request runs on a virtual thread of its own.
@Singleton
public final class WebServer implements AutoCloseable {
    private final Server server;
    private final String host;
    private final int port;

    WebServer(
            Pages pages,
            PageErrors errors,
            PublicUrl url,
            @Property(name = "halcyon.web.host") String host,
            @Property(name = "halcyon.web.port") int port,
            @Property(name = "halcyon.web.max-request-bytes") long maxRequestBytes) {
        this.host = host;
        this.port = port;
        server = new Server(new VirtualThreadPool());
        server.addConnector(connector(url));
        var limit = new SizeLimitHandler(maxRequestBytes, -1);
        limit.setHandler(pages.handler());
        server.setHandler(limit);
        server.setErrorHandler(errors);
        server.setStopAtShutdown(false);
    }

    /// Opens the port; a taken port is said so.
    public void start() {
        try {
            server.start();
        } catch (Exception failed) {
            throw explained(failed);
        }
    }

    @Override
    @PreDestroy
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the web port did not close", failed);
        }
    }

    private ServerConnector connector(PublicUrl url) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSecurePort(url.secure() ? Math.max(url.base().getPort(), 443) : 0);
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        return connector;
    }

    private RuntimeException explained(Exception failed) {
        if (failed instanceof BindException || failed.getCause() instanceof BindException)
            return new IllegalStateException(
                    "port " + port + " on " + host + " is taken; stop what listens there or set halcyon.web.port", failed);
        if (failed instanceof IOException io) return new UncheckedIOException(io);
        return new IllegalStateException("the web port did not open", failed);
    }
}
