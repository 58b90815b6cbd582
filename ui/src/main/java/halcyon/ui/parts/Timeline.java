package halcyon.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// What happened to one thing, left to right and down on a phone: 837P written, 999 accepted, 277CA accepted, 835 denied.
public final class Timeline extends OrderedList {
    public Timeline(List<Step> steps) {
        addClassName("timeline");
        steps.forEach(step -> add(item(step)));
    }

    /// `title` in bold, `when` under it, `detail` small; any of the last two may be empty.
    public record Step(State state, String title, String when, String detail) {}

    private static ListItem item(Step step) {
        Span icon = step.state().icon();
        Span title = line(step.title(), "timeline-title");
        ListItem item = new ListItem(icon, title, line(step.when(), "timeline-when"), line(step.detail(), "timeline-detail"));
        item.addClassName("is-" + step.state().word());
        return item;
    }

    private static Span line(String text, String style) {
        Span line = new Span(text);
        line.addClassName(style);
        return line;
    }
}
