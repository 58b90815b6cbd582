package halcyon.ui.stage;

import com.vaadin.flow.router.Route;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;

/// A screen that belongs to nobody.
@Route(value = "sample-forbidden", layout = MainLayout.class)
@Needs(module = "stage", verb = "never")
class SampleForbidden extends Screen {
    SampleForbidden() {
        super("Never seen");
    }
}
