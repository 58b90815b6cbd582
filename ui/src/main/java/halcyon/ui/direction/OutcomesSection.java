package halcyon.ui.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.OutcomesAccess;
import halcyon.outcomes.Requested;
import halcyon.shared.Actor;
import halcyon.ui.frontdesk.PatientSection;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.OutcomeChart;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The outcomes tab of a patient's page: the answer, the chart, and asking for the next score.
@Singleton
@Needs(module = "outcomes", verb = "chart")
class OutcomesSection implements PatientSection {
    private final Outcomes outcomes;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    OutcomesSection(Outcomes outcomes, Directory directory, CurrentUser user, Clock clock) {
        this.outcomes = outcomes;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "direction.section";
    }

    @Override
    public String word() {
        return "outcomes";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        var chart = outcomes.chart(actor, patient.id(), "phq-9");
        var section = new Div();
        section.addClassNames("stack", "wide");
        var words = new OutcomeWords(chart, directory.site(actor, patient.site()).zone(), section);
        var answer = new Div(StatusBadge.quiet(words.state(), words.answer()), new Span(words.sentence()));
        answer.addClassName("row");
        section.add(answer, actions(patient, actor));
        if (chart.scores().isEmpty()) section.add(new Empty(section.getTranslation("direction.outcome.empty")));
        if (!chart.scores().isEmpty()) section.add(drawing(words));
        return section;
    }

    private OutcomeChart drawing(OutcomeWords words) {
        var drawing = new OutcomeChart(words.line(clock.instant()));
        drawing.setWidthFull();
        drawing.onTable(drawing::showTable);
        return drawing;
    }

    private Div actions(Patient patient, Actor actor) {
        var row = new Div();
        row.addClassName("row");
        var open = new Anchor("patient/" + patient.id() + "/outcomes", row.getTranslation("direction.section.open"));
        open.addClassName("link");
        row.add(open);
        if (!OutcomesAccess.TABLE.allows(actor, "request", patient.site())) return row;
        for (var occasion : new Occasion[] {Occasion.FOLLOW_UP, Occasion.NEXT_DAY})
            row.add(new Button(row.getTranslation("direction.ask." + occasion), click -> ask(patient, occasion)));
        return row;
    }

    private void ask(Patient patient, Occasion occasion) {
        var ui = UI.getCurrent();
        switch (outcomes.request(user.actor(), patient.id(), occasion)) {
            case Requested.Done _ -> Toast.done(ui.getTranslation("direction.asked"));
            case Requested.TooSoon soon -> Toast.watch(soon.reason().in(ui.getLocale()));
        }
    }
}
