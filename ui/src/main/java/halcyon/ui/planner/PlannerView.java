package halcyon.ui.planner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanId;
import halcyon.scheduling.PlanOutcome;
import halcyon.scheduling.PlanRequest;
import halcyon.scheduling.Planner;
import halcyon.scheduling.SchedulingAccess;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is the best plan for the next weeks? Courses that wait and visits that do not stand, planned together; shown with
/// what it costs and why; nothing happens until it is accepted. A plan has its own address.
@Prototype
@Route(value = "planner/:plan?([0-9]+)", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "proposePlan")
@Door(label = "planner.door", glyph = Glyph.NEXT, key = "j", order = 25)
class PlannerView extends Screen implements BeforeEnterObserver {
    private static final int USUAL_DAYS = 28;
    private final Planner planner;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final DayField from = new DayField(getTranslation("planner.from"));
    private final IntegerField days = new IntegerField(getTranslation("planner.days"));
    private final Checkbox withWaiting = new Checkbox();
    private final Button propose = new Button(getTranslation("planner.propose"), click -> searching());
    private final Div asks = new Div();
    private final Div answer = new Div();
    private final Div main = new Div(asks, answer);
    private SidePanel panel = new SidePanel("", () -> {});

    PlannerView(Planner planner, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("planner.question"));
        this.planner = planner;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "planner-screen");
        main.addClassName("planner-main");
        asks.addClassName("planner-asks");
        answer.getElement().setAttribute("aria-live", "polite");
        body().add(main);
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(PlanRequest.LONGEST);
        days.setValue(USUAL_DAYS);
        days.setErrorMessage(getTranslation("planner.days.wrong", PlanRequest.LONGEST));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setId("propose");
        from.addValueChangeListener(change -> countWaiting());
        asks.add(from, days, withWaiting, propose);
        if (SchedulingAccess.TABLE.allows(user.actor(), "planWeights")) head().actions(weights());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var sites = sites();
        answer.removeAll();
        propose.setEnabled(!sites.isEmpty());
        if (sites.isEmpty()) {
            answer.add(new Empty(getTranslation("frontdesk.board.no-site")));
            return;
        }
        if (from.isEmpty()) from.setValue(LocalDate.ofInstant(clock.instant(), sites.getFirst().zone()).plusDays(1));
        countWaiting();
        var asked = entering.getRouteParameters().getLong("plan").map(PlanId::new);
        asked.ifPresentOrElse(
                id -> show(planner.proposedPlan(user.actor(), id)), () -> answer.add(new Empty(getTranslation("planner.empty"))));
    }

    private List<Site> sites() {
        return choice.among(directory.sites(user.actor()));
    }

    private void countWaiting() {
        var waiting = waiting().size();
        withWaiting.setLabel(getTranslation("planner.with-waiting", waiting));
        withWaiting.setEnabled(waiting > 0);
        withWaiting.setValue(waiting > 0);
    }

    private List<FindCourse> waiting() {
        if (from.isEmpty()) return List.of();
        return planner.coursesThatWait(user.actor(), sites().stream().map(Site::id).toList(), from.getValue());
    }

    // the page says that it searches before the search holds it up
    private void searching() {
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(getTranslation("planner.from.missing"));
        days.setInvalid(days.isEmpty() || days.getValue() < 1 || days.getValue() > PlanRequest.LONGEST);
        if (from.isInvalid() || days.isInvalid()) return;
        var seconds = Math.ceilDiv(planner.planWeights(user.actor(), from.getValue()).searchMilliseconds(), 1000);
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        propose.setEnabled(false);
        answer.removeAll();
        answer.add(new Span(getTranslation("planner.searching", seconds)), bar);
        getElement().executeJs("return true").then(shown -> search());
    }

    private void search() {
        var request = new PlanRequest(
                sites().stream().map(Site::id).toList(), from.getValue(), days.getValue(), withWaiting.getValue() ? waiting() : List.of());
        propose.setEnabled(true);
        var plan = planner.proposePlan(user.actor(), request);
        getUI().ifPresent(ui -> ui.navigate("planner/" + plan.id()));
    }

    private void show(Plan plan) {
        var words = PlanWords.of(plan, directory, user.actor(), getLocale());
        head().line(getTranslation("planner.answer", plan.courses().size(), plan.moves().size(), plan.leftCourses().size() + plan.leftVisits().size()));
        answer.removeAll();
        if (plan.courses().isEmpty() && plan.moves().isEmpty() && plan.leftCourses().isEmpty() && plan.leftVisits().isEmpty()) {
            answer.add(new Empty(getTranslation("planner.nothing-to-do")));
            return;
        }
        answer.add(new PlanCostTable(plan), new PlanSections(plan, words, Optional.empty()));
        if (!plan.courses().isEmpty() || !plan.moves().isEmpty()) answer.add(foot(plan));
    }

    private Div foot(Plan plan) {
        var accept = new Button(getTranslation("planner.accept", plan.courses().size(), plan.moves().size()), click -> accept(plan));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.setId("accept-plan");
        var held = new Span(getTranslation("planner.nothing-held"));
        held.addClassName("quiet");
        var foot = new Div(held, accept);
        foot.addClassName("planner-foot");
        return foot;
    }

    private void accept(Plan plan) {
        accepted(plan, planner.acceptPlan(user.actor(), plan.id()));
    }

    private void accepted(Plan plan, PlanOutcome outcome) {
        var courses = outcome.courses().stream().filter(course -> course.refused().isEmpty()).count();
        var moves = outcome.moves().stream().filter(move -> move.refused().isEmpty()).count();
        var state = outcome.isComplete() ? State.READY : State.WATCH;
        head().answer(state, getTranslation("planner.accepted"), getTranslation("planner.accepted.counts", courses, moves));
        answer.removeAll();
        answer.add(new PlanSections(plan, PlanWords.of(plan, directory, user.actor(), getLocale()), Optional.of(outcome)));
    }

    private Button weights() {
        var open = new Button(getTranslation("planner.weights"), click -> {
            panel.removeFromParent();
            panel = new WeightsForm(planner, user, clock, this::closePanel, this::weighed).panel();
            body().add(panel);
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    private void closePanel() {
        panel.removeFromParent();
    }

    private void weighed() {
        closePanel();
        Toast.done(getTranslation("planner.weights.saved"));
    }
}
