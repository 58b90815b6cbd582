package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/// A small line of the last weeks without axes; its last point is marked. The numbers are read aloud.
@Tag("halcyon-sparkline")
@JsModule("context://halcyon/sparkline.js")
public final class Sparkline extends Component {
    public Sparkline(List<Integer> values, String name) {
        getElement().setPropertyList("data", values);
        getElement().setProperty("name", name);
    }
}
