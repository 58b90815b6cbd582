package halcyon.ui.dosing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Outcomes;
import halcyon.shared.PatientId;
import halcyon.treatment.NextDose;
import halcyon.treatment.NextDoses;
import halcyon.ui.direction.OutcomeWords;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.GuardedCsv;
import halcyon.ui.parts.OutcomeChart;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/// Which dose comes next? The score curve, every dose with what it did, and the order for the next visit on one page.
@Prototype
@Route(value = "patient/:patient/next-dose", layout = MainLayout.class)
@Needs(module = "treatment", verb = "nextDose")
class NextDoseView extends Screen implements BeforeEnterObserver {
    private static final String FIRST_SCALE = "phq-9";

    private final NextDoses doses;
    private final Outcomes outcomes;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    NextDoseView(NextDoses doses, Outcomes outcomes, Directory directory, CurrentUser user, Clock clock) {
        super("");
        this.doses = doses;
        this.outcomes = outcomes;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        head().ask(getTranslation("dosing.question"));
        tab(getTranslation("dosing.question"));
        body().removeClassName("screen-body");
        body().addClassNames("with-facts", "next-dose");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var word = entering.getRouteParameters().get("patient").orElse("");
        if (!word.matches("[1-9]\\d{0,17}")) throw new NotFoundException();
        var id = PatientId.of(Long.parseLong(word));
        var patient = directory.openPatient(user.actor(), id, "next dose");
        var zone = directory.site(user.actor(), patient.site()).zone();
        banner(new PatientBanner(patient, clock, zone).back("patient/" + word));
        var asked = entering.getLocation().getQueryParameters().getSingleParameter("scale");
        show(id, asked.filter(OutcomeWords.INSTRUMENTS::contains).orElse(FIRST_SCALE), zone);
    }

    private void show(PatientId id, String scale, ZoneId zone) {
        var chart = outcomes.chart(user.actor(), id, scale);
        var next = doses.nextDose(user.actor(), id);
        var past = doses.pastDoses(user.actor(), id);
        next.ifPresentOrElse(this::answer, () -> head().answer(State.WAITING, getTranslation("dosing.none"), getTranslation("dosing.none.more")));
        head().actions(csv(id), print());
        var main = new Div(chips(id, chart, zone), curve(chart, zone), new H2(getTranslation("dosing.past")));
        main.addClassNames("screen-body", "padded");
        if (past.isEmpty()) main.add(new Empty(getTranslation("dosing.past.empty")));
        else main.add(new PastDoseTable(past, chart, zone));
        body().removeAll();
        body().add(main, new NextOrderPanel(doses, user, next, past, zone, id, () -> show(id, scale, zone)));
    }

    private void answer(NextDose next) {
        var words = new DoseWords(this, next);
        var ordered = next.choice().ordered();
        head().answer(
                ordered.isPresent() ? State.READY : State.WATCH,
                words.amount(next.choice().amount(), next.choice().basis()),
                ordered.map(order -> getTranslation("dosing.ordered", next.number(), next.of(), order.by(), order.reason()))
                        .orElseGet(() -> getTranslation("dosing.begins", next.number(), next.of())));
    }

    private FilterChips chips(PatientId id, Chart chart, ZoneId zone) {
        var chips = FilterChips.one(getTranslation("direction.outcome.scale"), scale -> {
            UI.getCurrent().getPage().getHistory().replaceState(null, "patient/" + id + "/next-dose?scale=" + scale);
            show(id, scale, zone);
        });
        for (var scale : OutcomeWords.INSTRUMENTS)
            chips.chip(scale, getTranslation("direction.outcome." + scale), outcomes.chart(user.actor(), id, scale).scores().size());
        return chips.pressed(Set.of(chart.instrument()));
    }

    private Div curve(Chart chart, ZoneId zone) {
        var curve = new Div();
        curve.addClassName("dose-curve");
        if (chart.scores().isEmpty()) {
            curve.add(new Empty(getTranslation("direction.outcome.empty")));
            return curve;
        }
        var drawing = new OutcomeChart(new OutcomeWords(chart, zone, this).line(clock.instant()));
        drawing.setWidthFull();
        drawing.onTable(drawing::showTable);
        curve.add(drawing);
        return curve;
    }

    // the export is a read of its own
    private GuardedCsv csv(PatientId id) {
        return new GuardedCsv(getTranslation("direction.outcome.csv"), "doses-" + id + ".csv", () -> {
            directory.openPatient(user.actor(), id, "next-dose-export");
            return DoseSheet.rows(doses.pastDoses(user.actor(), id));
        });
    }

    private Button print() {
        return new Button(
                getTranslation("dosing.print"), Glyph.PRINT.icon(), click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }
}
