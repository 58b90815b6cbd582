package halcyon.treatment.violations;

import com.vaadin.flow.component.UI;

/// Planted: a module that pushes to a browser.
class KnowsVaadin {
    void push(UI ui) {
        ui.push();
    }
}
