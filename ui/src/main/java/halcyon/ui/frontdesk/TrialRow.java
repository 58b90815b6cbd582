package halcyon.ui.frontdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Trial;
import halcyon.ui.parts.Glyph;

/// One medicine that was tried before.
final class TrialRow extends Div {
    private final TextField drug = new TextField(getTranslation("frontdesk.screen.trial.drug"));
    private final TextField drugClass = new TextField(getTranslation("frontdesk.screen.trial.class"));
    private final IntegerField weeks = new IntegerField(getTranslation("frontdesk.screen.trial.weeks"));
    private final Checkbox adequate = new Checkbox(getTranslation("frontdesk.screen.trial.adequate"));
    private final TextField stopped = new TextField(getTranslation("frontdesk.screen.trial.stopped"));

    TrialRow(int number) {
        addClassName("trial-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("frontdesk.screen.trial", number));
        weeks.setMin(0);
        Button remove = new Button(Glyph.CLOSE.icon(), click -> removeFromParent());
        remove.setAriaLabel(getTranslation("frontdesk.screen.trial.remove"));
        add(drug, drugClass, weeks, adequate, stopped, remove);
    }

    boolean isEmpty() {
        return drug.isEmpty() && weeks.isEmpty();
    }

    Trial toTrial() {
        return new Trial(
                drug.getValue(),
                drugClass.getValue(),
                weeks.getOptionalValue().orElse(0),
                adequate.getValue(),
                stopped.getValue());
    }
}
