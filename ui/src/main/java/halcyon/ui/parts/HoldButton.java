package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;

/// For what must not happen by a slip: held for a second by finger, mouse, Space or Enter, then it acts.
@Tag("halcyon-hold")
@JsModule("context://halcyon/hold.js")
public final class HoldButton extends Component {
    public HoldButton(String label, SerializableRunnable held) {
        getElement().setProperty("label", label);
        getElement().setProperty("hint", getTranslation("parts.hold"));
        getElement().addEventListener("held", event -> held.run());
    }

    public void setEnabled(boolean enabled) {
        getElement().setProperty("disabled", !enabled);
    }
}
