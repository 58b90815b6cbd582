package halcyon.ui.rems;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import halcyon.directory.Site;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.RemsFile;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.Instant;

/// About the form itself: the last day, the version, how it went out and what proves it.
final class FormFacts extends Div {
    FormFacts(MonitoringForm form, Site site, Instant now, SerializableFunction<Long, RemsFile> documents) {
        addClassNames("row", "wide", "rems-facts");
        var last = SitedTime.format(form.due().minusNanos(1), site.zone(), "EEE d MMM yyyy", getLocale());
        var late = form.submission().isEmpty() && !now.isBefore(form.due());
        add(StatusBadge.quiet(late ? State.STOP : State.PLAN, RemsWords.text("form.due", last)));
        add(quiet(RemsWords.text("form.vintage", form.vintage(), form.revision())));
        form.correction().ifPresent(reason -> add(quiet(RemsWords.text("form.corrects", reason))));
        form.submission().ifPresent(sent -> {
            var at = SitedTime.format(sent.at(), site.zone(), "EEE d MMM HH:mm", getLocale());
            add(StatusBadge.quiet(State.DONE, RemsWords.text("form.sent-by", RemsWords.text("channel." + sent.channel()), at, sent.by())));
            if (!sent.confirmation().isEmpty()) add(quiet(RemsWords.text("form.confirmation", sent.confirmation())));
            sent.proof().ifPresent(file -> add(new FileLink(file.name(), file.mediaType(), () -> documents.apply(file.id())).asLink()));
        });
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
