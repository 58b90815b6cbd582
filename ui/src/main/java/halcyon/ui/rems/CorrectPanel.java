package halcyon.ui.rems;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.treatment.CorrectForm;
import halcyon.treatment.FormSaved;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;

/// What went out was wrong: why. What was sent stays as it was; a new version is opened.
final class CorrectPanel {
    private final SidePanel panel;

    CorrectPanel(Rems rems, CurrentUser user, SessionId session, SerializableRunnable done) {
        panel = new SidePanel(RemsWords.text("form.correct"), done);
        var reason = new TextArea(RemsWords.text("correct.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        panel.body().addClassName("stack");
        panel.body().add(new Paragraph(RemsWords.text("correct.help")), reason);
        var save = new Button(RemsWords.text("correct.save"), click -> {
            switch (rems.correctForm(user.actor(), new CorrectForm(session, reason.getValue()))) {
                case FormSaved.Done opened -> {
                    done.run();
                    Toast.done(RemsWords.text("correct.done", opened.form().revision()));
                }
                case FormSaved.Refused refused -> {
                    reason.setInvalid(true);
                    reason.setErrorMessage(refused.reasons().getFirst().in(RemsWords.locale()));
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        panel.foot(save);
        panel.addAttachListener(attached -> reason.focus());
    }

    SidePanel panel() {
        return panel;
    }
}
