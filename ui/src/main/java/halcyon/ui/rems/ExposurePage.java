package halcyon.ui.rems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import halcyon.directory.Patient;
import halcyon.treatment.Exposure;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.Rems;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Drug by drug how often and how much; how the checks stand; what was found before; the enrolment.
final class ExposurePage extends Div {
    private final Rems rems;
    private final CurrentUser user;
    private final Patient patient;
    private final Clock clock;
    private final ZoneId zone;

    ExposurePage(Rems rems, CurrentUser user, Patient patient, Clock clock, ZoneId zone) {
        this.rems = rems;
        this.user = user;
        this.patient = patient;
        this.clock = clock;
        this.zone = zone;
        addClassName("section-page");
        show();
    }

    private void show() {
        removeAll();
        var exposure = rems.exposure(user.actor(), patient.id());
        add(enrolment());
        if (exposure.drugs().isEmpty()) add(new Empty(RemsWords.text("exposure.empty")));
        else add(drugs(exposure.drugs()));
        if (!exposure.checks().isEmpty()) add(new H2(RemsWords.text("exposure.checks")), checks(exposure.checks()));
        if (TreatmentAccess.TABLE.allows(user.actor(), "recordCheck")) add(new CheckForm(rems, user, patient.id(), clock, zone, this::show));
        if (!exposure.done().isEmpty()) add(new H2(RemsWords.text("exposure.done")), done(exposure.done()));
    }

    private Component enrolment() {
        var line = new Div();
        line.addClassNames("row", "wide");
        var known = rems.enrolmentOf(user.actor(), patient.id());
        var standing = known.filter(PatientEnrolment::standing);
        line.add(standing
                .map(row -> StatusBadge.quiet(State.READY, RemsWords.text("exposure.enrolled", row.number(), CheckWords.day(row.from()))))
                .orElseGet(() -> StatusBadge.quiet(State.PLAN, RemsWords.text("exposure.not-enrolled"))));
        var way = new Anchor("rems/enrolments", RemsWords.text("page.remsPatients"));
        way.addClassName("link");
        line.add(way);
        return line;
    }

    private static Component drugs(List<Exposure.OfDrug> drugs) {
        var table = new Element("table");
        table.getClassList().add("figures");
        var heads = new Element("tr");
        for (var head : List.of("drug", "sessions", "milligrams", "first", "last", "gap", "since"))
            heads.appendChild(cell("th", RemsWords.text("exposure." + head)).setAttribute("scope", "col"));
        var rows = new Element("tbody");
        for (var drug : drugs)
            rows.appendChild(new Element("tr").appendChild(
                    cell("td", drug.drug()), cell("td", String.valueOf(drug.sessions())), cell("td", drug.milligrams().toPlainString() + " mg"),
                    cell("td", CheckWords.day(drug.first())), cell("td", CheckWords.day(drug.last())),
                    cell("td", RemsWords.text("days", drug.longestGapDays())), cell("td", RemsWords.text("days", drug.daysSinceLast()))));
        table.appendChild(new Element("thead").appendChild(heads), rows);
        var frame = new Div();
        frame.addClassName("rems-frame");
        frame.getElement().appendChild(table);
        return frame;
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }

    private static UnorderedList checks(List<Exposure.Check> checks) {
        var list = new UnorderedList();
        list.addClassName("rems-list");
        checks.forEach(check -> {
            var row = new ListItem(CheckWords.badge(check), new Span(CheckWords.why(check)));
            row.addClassName("rems-check");
            list.add(row);
        });
        return list;
    }

    private static UnorderedList done(List<Exposure.Done> done) {
        var list = new UnorderedList();
        list.addClassName("rems-list");
        done.forEach(check -> {
            var state = check.abnormal()
                    ? StatusBadge.quiet(State.STOP, RemsWords.text("check.abnormal"))
                    : StatusBadge.quiet(State.READY, RemsWords.text("check.normal"));
            var what = new Span(CheckWords.day(check.doneOn()) + " · " + RemsWords.text("check." + check.kind()) + " · " + check.by());
            var row = new ListItem(state, what, new Span(check.finding()));
            row.addClassName("rems-check");
            list.add(row);
        });
        return list;
    }
}
