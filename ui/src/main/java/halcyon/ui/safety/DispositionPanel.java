package halcyon.ui.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.outcomes.SafetyTask;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.StatusBadge;
import java.time.ZoneId;
import java.util.List;

/// One safety task: why, since when, what was done before, and the disposition that closes it.
final class DispositionPanel {
    private static final int FEWEST = 20;

    private final SidePanel panel;
    private final ZoneId zone;

    DispositionPanel(SafetyTask task, String cause, List<SafetyTask> earlier, ZoneId zone) {
        this.zone = zone;
        panel = new SidePanel(cause, () -> UI.getCurrent().navigate("safety"));
        var facts = stack(
                StatusBadge.of(Levels.state(task.level()), text("safety.level." + task.level())),
                new Paragraph(text("safety.advice." + task.level())),
                line("safety.opened", new SitedTime(task.openedAt(), zone)),
                line("safety.due", new SitedTime(task.dueAt(), zone)),
                line("safety.owner", new Span(task.owner())));
        panel.body().addClassName("panel-words");
        panel.body().add(facts);
        if (!earlier.isEmpty()) panel.body().add(new H3(text("safety.before")));
        for (var one : earlier) panel.body().add(before(one));
    }

    SidePanel readOnly() {
        panel.foot(new Span(text("safety.licensed")));
        return panel;
    }

    SidePanel closing(SerializableConsumer<String> close) {
        var words = new TextArea(text("safety.disposition"));
        words.setHelperText(text("safety.disposition.help", FEWEST));
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(2000);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        var button = new Button(text("safety.close"), click -> close.accept(words.getValue()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(false);
        words.addValueChangeListener(change -> button.setEnabled(change.getValue().strip().length() >= FEWEST));
        panel.body().add(words);
        panel.foot(new Span(text("safety.kept")), button);
        return panel;
    }

    private Div before(SafetyTask one) {
        var when = new SitedTime(one.openedAt(), zone);
        when.addClassName("quiet");
        var head = new Div(StatusBadge.quiet(Levels.state(one.level()), text("safety.level." + one.level())), when);
        head.addClassNames("row", "spread");
        var line = stack(head);
        one.disposition().ifPresent(words -> line.add(new Paragraph(words)));
        one.closedBy().ifPresent(name -> line.add(quiet(text("safety.closed-by", name))));
        return line;
    }

    private Div line(String key, Span value) {
        var line = new Div(quiet(text(key)), value);
        line.addClassNames("row", "spread");
        return line;
    }

    private String text(String key, Object... arguments) {
        return panel.getTranslation(key, arguments);
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
