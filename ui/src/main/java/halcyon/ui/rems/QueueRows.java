package halcyon.ui.rems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import halcyon.directory.Site;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.QueueLine;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.StatusBadge;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/// Forms one below the other, the most pressing first: whose, from when, how long there is left, what state it is in.
final class QueueRows extends OrderedList {
    private final Map<SiteId, Site> sites;
    private final Instant now;
    private final Choosing choosing;
    private final boolean mayChoose;

    /// Somebody ticks a form, or takes the tick away.
    interface Choosing {
        void choose(QueueLine line, String name, boolean is);
    }

    QueueRows(List<QueueLine> lines, Map<PatientId, String> names, Map<SiteId, Site> sites, Instant now, Choosing choosing, boolean mayChoose) {
        this.sites = sites;
        this.now = now;
        this.choosing = choosing;
        this.mayChoose = mayChoose;
        addClassName("rems-queue");
        lines.forEach(line -> add(row(line, names.getOrDefault(line.patient(), "…"))));
    }

    private ListItem row(QueueLine line, String name) {
        var row = new ListItem(tick(line, name), who(line, name), due(line), state(line));
        row.addClassName("rems-line");
        return row;
    }

    private Component tick(QueueLine line, String name) {
        if (!mayChoose || line.state() != QueueLine.State.READY) return new Span();
        var box = new Checkbox();
        box.setAriaLabel(RemsWords.text("choose", name));
        box.addValueChangeListener(change -> choosing.choose(line, name, change.getValue()));
        return box;
    }

    private Div who(QueueLine line, String name) {
        var link = new Anchor("rems/form/" + line.session(), name);
        link.addClassName("link");
        var site = sites.get(line.site());
        var day = line.serviceDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()));
        var about = new Span((site == null ? "" : site.name() + " · ") + day + (line.revision() > 1 ? " · " + RemsWords.text("version", line.revision()) : ""));
        var words = new Div(link, about);
        words.addClassName("two-lines");
        return words;
    }

    private Component due(QueueLine line) {
        var site = sites.get(line.site());
        if (site == null) return new Span();
        var sent = line.submittedAt();
        if (sent.isPresent()) return new Span(RemsWords.text("sent", SitedTime.format(sent.get(), site.zone(), "EEE d MMM HH:mm", getLocale())));
        var last = SitedTime.format(line.due().minusNanos(1), site.zone(), "EEE d MMM", getLocale());
        return StatusBadge.quiet(RemsWords.state(line, now), RemsWords.text("due", last, RemsWords.left(line.due(), now)));
    }

    private static StatusBadge state(QueueLine line) {
        return StatusBadge.quiet(RemsWords.state(line.state()), RemsWords.text("state." + line.state()));
    }
}
