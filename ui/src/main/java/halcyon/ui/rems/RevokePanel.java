package halcyon.ui.rems;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.treatment.Enrolled;
import halcyon.treatment.RevokeEnrolment;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.Toast;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Ends a certification or an enrolment from a day on, with the reason. What hangs on it becomes work.
final class RevokePanel {
    private final SidePanel panel;

    RevokePanel(String name, Clock clock, ZoneId zone, SerializableFunction<RevokeEnrolment, Enrolled> verb, SerializableRunnable done, long id) {
        panel = new SidePanel(RemsWords.text("revoke.name", name), done);
        var from = new DatePicker(RemsWords.text("revoke.from"), LocalDate.ofInstant(clock.instant(), zone));
        var reason = new TextArea(RemsWords.text("revoke.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        panel.body().addClassName("stack");
        panel.body().add(new Paragraph(RemsWords.text("revoke.help")), from, reason);
        var save = new Button(RemsWords.text("revoke"), click -> {
            if (from.isEmpty()) return;
            switch (verb.apply(new RevokeEnrolment(id, from.getValue(), reason.getValue()))) {
                case Enrolled.Done revoked -> {
                    done.run();
                    Toast.done(RemsWords.text("revoked", name));
                }
                case Enrolled.Refused refused -> Toast.stop(refused.reason().in(RemsWords.locale()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        panel.foot(save);
        panel.addAttachListener(attached -> reason.focus());
    }

    SidePanel panel() {
        return panel;
    }
}
