package halcyon.ui.floor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import halcyon.directory.Site;
import java.util.List;
import java.util.Map;

/// The board in the browser. It asks the server itself, lets its clocks run on, and says so when no news comes.
@Tag("halcyon-floor")
@JsModule("context://halcyon/floor.js")
final class FloorElement extends Component {
    /// Of these sites, in these words.
    FloorElement(List<Site> sites, Map<String, String> texts) {
        getElement().setPropertyList("sites", sites.stream().map(site -> site.id().value()).toList());
        getElement().setPropertyMap("texts", texts);
    }
}
