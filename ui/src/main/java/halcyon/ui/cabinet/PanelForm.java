package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.treatment.Booked;
import halcyon.ui.parts.SidePanel;
import java.util.List;

/// A form at the right of a cabinet screen. Nothing is sent while a field that must be filled is empty.
abstract class PanelForm {
    final transient Room room;
    private final CabinetScreen screen;
    private final SidePanel panel;

    PanelForm(Room room, String heading, CabinetScreen screen) {
        this.room = room;
        this.screen = screen;
        panel = new SidePanel(heading, screen::closePanel);
        panel.body().addClassName("stack");
    }

    final SidePanel panel() {
        return panel;
    }

    final void fields(Component... fields) {
        panel.body().add(fields);
    }

    final Button foot(String label, SerializableRunnable save) {
        var button = new Button(label, click -> save.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        panel.foot(button);
        return button;
    }

    /// Marks what is missing; true when all is there.
    static boolean filled(List<? extends Component> fields) {
        var whole = true;
        for (var field : fields) {
            var empty = ((HasValue<?, ?>) field).isEmpty();
            var marked = (HasValidation) field;
            marked.setErrorMessage(Say.text("missing"));
            marked.setInvalid(empty);
            whole &= !empty;
        }
        return whole;
    }

    /// Shows the screen again when it was written; otherwise the form stays as it is.
    final void took(Booked booked, String done) {
        if (Room.took(booked, done)) screen.again();
    }

    final CabinetScreen screen() {
        return screen;
    }
}
