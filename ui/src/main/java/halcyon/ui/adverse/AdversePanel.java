package halcyon.ui.adverse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.shared.Actor;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEvent.Harm;
import halcyon.treatment.AdverseEvent.Relatedness;
import halcyon.treatment.AdverseEvent.Severity;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.Step;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// One adverse event: judged, reported, closed with what was done.
final class AdversePanel {
    private final AdverseCase open;
    private final ZoneId zone;
    private final AdverseEvents adverse;
    private final Supplier<Actor> actor;
    private final Predicate<Step> took;
    private final SidePanel panel;

    AdversePanel(
            AdverseCase open,
            ZoneId zone,
            boolean mayWork,
            AdverseEvents adverse,
            Supplier<Actor> actor,
            Predicate<Step> took) {
        this.open = open;
        this.zone = zone;
        this.adverse = adverse;
        this.actor = actor;
        this.took = took;
        panel = new SidePanel(open.event().what(), () -> UI.getCurrent().navigate("adverse-events"));
        panel.body().addClassName("panel-words");
        var session = new Anchor("session/" + open.session(), text("adverse.session"));
        session.addClassName("link");
        panel.body().add(new Paragraph(text("adverse.recorded", open.recordedBy())), new SitedTime(open.at(), zone), session);
        if (mayWork) work();
        else panel.foot(new Span(text("adverse.others")));
    }

    SidePanel panel() {
        return panel;
    }

    private void work() {
        judging();
        open.reports().forEach(this::report);
        closing();
    }

    private void judging() {
        var event = open.event();
        var severity = choice("adverse.severity", Severity.values(), event.severity());
        var relatedness = choice("adverse.relatedness", Relatedness.values(), event.relatedness());
        var harm = choice("adverse.harm", Harm.values(), event.harm());
        var serious = new Checkbox(text("adverse.serious.help"), event.serious());
        var judge = new Button(text("adverse.judge"), click -> took.test(adverse.judgeAdverseEvent(
                actor.get(),
                open.id(),
                new AdverseEvent(
                        event.what(), severity.getValue(), relatedness.getValue(), harm.getValue(), serious.getValue()))));
        judge.setId("judge");
        panel.body().add(stack(new H3(text("adverse.judging")), severity, relatedness, harm, serious, judge));
    }

    private void report(AdverseCase.Report report) {
        var lines = stack(new H3(report.rule()), quiet(report.source()));
        if (report.told().isPresent()) {
            var told = report.told().get();
            lines.add(new Paragraph(text("adverse.told", told.by(), told.reference())), new SitedTime(told.at(), zone));
        } else {
            var reference = new TextField(text("adverse.reference"));
            var told = new Button(text("adverse.tell"), click -> took.test(adverse.adverseEventReported(
                    actor.get(), open.id(), report.rule(), reference.getValue())));
            lines.add(new Paragraph(text("adverse.until")), new SitedTime(report.due(), zone), reference, told);
        }
        panel.body().add(lines);
    }

    private void closing() {
        var done = new TextArea(text("adverse.done"));
        done.setId("done");
        done.setWidthFull();
        var close = new Button(
                text("adverse.close"),
                click -> took.test(adverse.closeAdverseEvent(actor.get(), open.id(), done.getValue())));
        close.setId("close");
        close.addThemeVariants(ButtonVariant.PRIMARY);
        panel.body().add(done);
        panel.foot(close);
    }

    private <T extends Enum<T>> Select<T> choice(String key, T[] values, T chosen) {
        var select = new Select<T>();
        select.setLabel(text(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> text(key + "." + value.name()));
        select.setValue(chosen);
        select.setWidthFull();
        return select;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassNames("quiet", "small");
        return span;
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private String text(String key, Object... arguments) {
        return panel.getTranslation(key, arguments);
    }
}
