package halcyon.ui.stage;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import java.util.List;

/// The stage's props for browserless tests: return it from `lookupServices()` and set the props before the test.
public final class StageInstantiators implements InstantiatorFactory {
    private static Props props = new Props(List.of());

    public static void use(Object... given) {
        props = new Props(List.of(given));
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new StageServlet.FromProps(service, props);
    }
}
