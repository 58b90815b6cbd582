package halcyon.ui.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/// Asks why, and takes nothing without an answer.
class ReasonDialog extends Dialog {
    private static final int LONGEST = 120;

    ReasonDialog(String title, SerializableConsumer<String> given) {
        setHeaderTitle(title);
        TextArea why = new TextArea(getTranslation("billing.reason.why"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        why.setAutofocus(true);
        add(why);
        Button done = new Button(getTranslation("billing.reason.done"), click -> {
            if (why.getValue().isBlank()) {
                why.setInvalid(true);
                why.setErrorMessage(getTranslation("billing.reason.missing"));
                return;
            }
            close();
            given.accept(why.getValue().strip());
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("billing.cancel"), click -> close()), done);
    }
}
