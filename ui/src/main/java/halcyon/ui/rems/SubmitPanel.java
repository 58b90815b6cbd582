package halcyon.ui.rems;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.treatment.FormsSubmitted;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import halcyon.treatment.SubmissionChannel;
import halcyon.treatment.SubmitForms;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// These forms went out: by which channel, and what proves it. A form with something missing stays and says what.
final class SubmitPanel {
    private final Rems rems;
    private final CurrentUser user;
    private final Map<SessionId, String> names;
    private final SerializableRunnable done;
    private final RadioButtonGroup<SubmissionChannel> channel = new RadioButtonGroup<>(RemsWords.text("submit.channel"));
    private final TextField confirmation = new TextField(RemsWords.text("submit.confirmation"));
    private final FileField proof = new FileField(RemsWords.text("submit.proof"));
    private final Div answer = new Div();
    private final SidePanel panel;

    SubmitPanel(Rems rems, CurrentUser user, Map<SessionId, String> names, SerializableRunnable done) {
        this.rems = rems;
        this.user = user;
        this.names = Map.copyOf(names);
        this.done = done;
        panel = new SidePanel(RemsWords.text("submit.title", names.size()), done);
        channel.setItems(SubmissionChannel.values());
        channel.setItemLabelGenerator(each -> RemsWords.text("channel." + each));
        channel.setValue(SubmissionChannel.PORTAL);
        confirmation.setMaxLength(120);
        confirmation.setWidthFull();
        answer.getElement().setAttribute("aria-live", "polite");
        panel.body().addClassName("stack");
        panel.body().add(new Paragraph(RemsWords.text("submit.help")), channel, confirmation, proof, answer);
        var save = new Button(RemsWords.text("submit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(confirmation);
        panel.foot(save);
        panel.addAttachListener(attached -> confirmation.focus());
    }

    SidePanel panel() {
        return panel;
    }

    private void save() {
        var result = rems.submitForms(
                user.actor(),
                new SubmitForms(List.copyOf(names.keySet()), channel.getValue(), confirmation.getValue(), proof.file()));
        if (result.done() == result.lines().size()) {
            done.run();
            Toast.done(RemsWords.text("submit.done", result.done()));
            return;
        }
        answer.removeAll();
        var reasons = new ReasonList();
        result.lines().stream().filter(line -> !line.done()).forEach(line -> explain(reasons, line));
        answer.add(reasons);
    }

    private void explain(ReasonList reasons, FormsSubmitted.Line line) {
        var name = names.getOrDefault(line.session(), "");
        line.reasons().forEach(reason ->
                reasons.add(new ReasonList.Reason(State.STOP, name, reason.in(RemsWords.locale()), "", Optional.of("rems/form/" + line.session()))));
    }
}
