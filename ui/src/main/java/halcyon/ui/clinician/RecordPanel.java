package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import halcyon.treatment.Amend;
import halcyon.treatment.Charts;
import halcyon.treatment.Session;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.Toast;
import java.io.ByteArrayInputStream;

/// What can be done with a record after the session: keep it as a file, send it to the patient, take the discharge back before
/// the signature, add signed words after it.
final class RecordPanel extends Div {
    private static final int LONGEST = 4000;

    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Session session;

    RecordPanel(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.session = session;
        addClassNames("stack", "record-panel");
        var signed = session.signedAt().isPresent();
        var row = new Div();
        row.addClassNames("row");
        if (bedside.may("chart")) row.add(file());
        if (signed && bedside.may("sendChart")) row.add(new Button(getTranslation("clinician.record.send"), click -> send()));
        add(row);
        if (!signed && bedside.may("reopen")) add(reopen());
        if (signed && bedside.may("amendments")) amendments();
        if (signed && bedside.may("amend")) add(amend());
    }

    private Anchor file() {
        var link = new Anchor();
        link.addClassName("button");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("clinician.record.file")));
        link.setHref(DownloadHandler.fromInputStream(request -> {
            var chart = bedside.charts.chart(bedside.actor(), session.id());
            var bytes = new ByteArrayInputStream(chart.bytes());
            return new DownloadResponse(bytes, chart.name(), "application/pdf", chart.bytes().length);
        }));
        return link;
    }

    private void send() {
        switch (bedside.charts.sendChart(bedside.actor(), session.id())) {
            case Charts.Sent.Done done -> Toast.done(getTranslation("clinician.record.sent"));
            case Charts.Sent.Refused refused -> cockpit.refusals().show(refused.reason());
        }
    }

    private Component reopen() {
        var reason = new TextField(getTranslation("clinician.record.reopen.why"));
        reason.addClassName("grow");
        var back = new Button(
                getTranslation("clinician.record.reopen"),
                click -> cockpit.act(() -> bedside.discharges.reopen(bedside.actor(), session.id(), reason.getValue())));
        back.setId("reopen");
        var row = new Div(reason, back);
        row.addClassNames("row");
        return row;
    }

    private void amendments() {
        var kept = bedside.charts.amendments(bedside.actor(), session.id());
        if (!kept.isEmpty()) add(new H3(getTranslation("clinician.record.amendments")));
        for (var amendment : kept) {
            var when = SitedTime.format(amendment.at(), cockpit.zone(), "d MMM yyyy HH:mm", getLocale());
            var by = new Span(getTranslation("clinician.signed.by", amendment.by(), when));
            by.addClassNames("quiet", "small");
            add(new Paragraph(amendment.text()), by);
        }
    }

    private Component amend() {
        var words = new TextArea(getTranslation("clinician.record.amend.what"));
        words.setId("amendment");
        words.setWidthFull();
        words.setMaxLength(LONGEST);
        var sign = new Button(getTranslation("clinician.record.amend"), click -> ask(words.getValue()));
        sign.setId("amend");
        var box = new Div(words, sign);
        box.addClassName("stack");
        return box;
    }

    private void ask(String words) {
        bedside.signing.ask(
                getUI().orElseGet(UI::getCurrent),
                Amend.hash(session.contentHash(), words),
                token -> cockpit.act(() -> bedside.charts.amend(
                        bedside.actor(), new Amend(session.id(), session.contentHash(), words, token))),
                why -> cockpit.refusals().show(why));
    }
}
