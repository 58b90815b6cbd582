package halcyon.ui.direction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Outcomes;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.GuardedCsv;
import halcyon.ui.parts.OutcomeChart;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/// Is it working? The answer in words first, then the scores with the sessions, then what the answer rests on.
@Prototype
@Route(value = "patient/:patient/outcomes", layout = MainLayout.class)
@Needs(module = "outcomes", verb = "chart")
class OutcomesView extends Screen implements BeforeEnterObserver {
    private final Outcomes outcomes;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    OutcomesView(Outcomes outcomes, Directory directory, CurrentUser user, Clock clock) {
        super("");
        this.outcomes = outcomes;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        head().ask(getTranslation("direction.outcome.question"));
        tab(getTranslation("direction.outcome.tab"));
        body().removeClassName("screen-body");
        body().addClassName("with-facts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var word = event.getRouteParameters().get("patient").orElse("");
        if (!word.matches("[1-9]\\d{0,17}")) throw new NotFoundException();
        var id = PatientId.of(Long.parseLong(word));
        var patient = directory.openPatient(user.actor(), id, "outcomes");
        var zone = directory.site(user.actor(), patient.site()).zone();
        banner(new PatientBanner(patient, clock, zone).back("patient/" + word));
        var instrument = event.getLocation().getQueryParameters().getSingleParameter("scale").filter(OutcomeWords.INSTRUMENTS::contains).orElse("phq-9");
        show(id, instrument, zone);
    }

    private void show(PatientId id, String instrument, ZoneId zone) {
        var chart = outcomes.chart(user.actor(), id, instrument);
        var words = new OutcomeWords(chart, zone, this);
        head().answer(words.state(), words.answer(), words.sentence());
        body().removeAll();
        body().add(main(id, chart, words, zone), words.facts());
    }

    private Div main(PatientId id, Chart chart, OutcomeWords words, ZoneId zone) {
        var main = new Div();
        main.addClassNames("screen-body", "padded");
        var chips = FilterChips.one(getTranslation("direction.outcome.scale"), key -> show(id, key, zone));
        for (var key : OutcomeWords.INSTRUMENTS) chips.chip(key, getTranslation("direction.outcome." + key), outcomes.chart(user.actor(), id, key).scores().size());
        main.add(chips.pressed(Set.of(chart.instrument())));
        if (chart.scores().isEmpty()) {
            main.add(new Empty(getTranslation("direction.outcome.empty")));
            return main;
        }
        var drawing = new OutcomeChart(words.line(clock.instant()));
        drawing.setWidthFull();
        var twin = new Button(getTranslation("direction.outcome.table"));
        var asTable = new boolean[1];
        twin.addClickListener(click -> table(drawing, twin, asTable[0] = !asTable[0]));
        drawing.onTable(on -> table(drawing, twin, asTable[0] = on));
        head().actions(csv(id, chart), twin);
        main.add(drawing);
        return main;
    }

    private void table(OutcomeChart drawing, Button twin, boolean on) {
        drawing.showTable(on);
        twin.setText(getTranslation(on ? "direction.outcome.chart" : "direction.outcome.table"));
    }

    // the export is a read of its own
    private GuardedCsv csv(PatientId id, Chart chart) {
        return new GuardedCsv(getTranslation("direction.outcome.csv"), "scores-" + id.value() + ".csv", () -> {
            directory.openPatient(user.actor(), id, "outcomes-export");
            return OutcomeWords.csv(outcomes.chart(user.actor(), id, chart.instrument()));
        });
    }
}
