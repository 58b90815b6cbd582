package halcyon.app.web;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;

/// The one servlet behind all screens: views and services come from the beans.
/// @see docs/decisions/0001-web-container.md
@Singleton
final class VaadinBridge extends VaadinServlet {
    private static final long serialVersionUID = 1L;
    private final transient ApplicationContext beans;

    VaadinBridge(ApplicationContext beans) {
        this.beans = beans;
    }

    void mount(ServletContextHandler handler) {
        ViewClasses.announce(beans, handler);
        var holder = new ServletHolder("screens", this);
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        holder.setInitParameter("productionMode", "true");
        // the sign-in decides when a session ends, not the heartbeat
        holder.setInitParameter("closeIdleSessions", "false");
        handler.addServlet(holder, "/*");
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new BeanService(this, configuration);
        service.init();
        return service;
    }

    private static final class BeanService extends VaadinServletService {
        private static final long serialVersionUID = 1L;
        private final transient ApplicationContext beans;

        BeanService(VaadinBridge servlet, DeploymentConfiguration configuration) {
            super(servlet, configuration);
            this.beans = servlet.beans;
        }

        @Override
        protected Optional<Instantiator> loadInstantiators() {
            return Optional.of(new BeanInstantiator(this, beans));
        }
    }
}
