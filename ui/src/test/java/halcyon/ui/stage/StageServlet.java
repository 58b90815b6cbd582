package halcyon.ui.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import halcyon.ui.shell.Texts;
import java.util.Optional;
import java.util.stream.Stream;

/// Vaadin's servlet with constructors fed from the stage's props.
final class StageServlet extends VaadinServlet {
    private final Props props;

    StageServlet(Props props) {
        this.props = props;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new VaadinServletService(this, configuration) {
            @Override
            protected Optional<Instantiator> loadInstantiators() {
                return Optional.of(new FromProps(this, props));
            }
        };
        service.init();
        return service;
    }

    /// Makes views from the props, everything else as Vaadin does.
    static final class FromProps extends DefaultInstantiator {
        private final Props props;
        private final Texts texts = new Texts();

        FromProps(VaadinService service, Props props) {
            super(service);
            this.props = props;
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(super.getServiceInitListeners(), Stream.of(props.guard()));
        }

        @Override
        public I18NProvider getI18NProvider() {
            return texts;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return type.getName().startsWith("halcyon.") ? props.get(type) : super.getOrCreate(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return type.getName().startsWith("halcyon.") ? props.get(type) : super.createComponent(type);
        }
    }
}
