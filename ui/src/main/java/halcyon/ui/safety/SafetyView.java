package halcyon.ui.safety;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.OutcomesAccess;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.TriageLevel;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The open safety work, most urgent first; one of them open at the right, with the words that close it.
@Prototype
@Route(value = "safety", layout = MainLayout.class)
@Needs(module = "outcomes", verb = "safetyTasks")
@Door(label = "safety.door", glyph = Glyph.SAFETY, key = "y", order = 70)
class SafetyView extends Screen implements HasUrlParameter<Long> {
    private final Outcomes outcomes;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice sites;
    private final Clock clock;

    SafetyView(Outcomes outcomes, Directory directory, CurrentUser user, SiteChoice sites, Clock clock) {
        super("");
        this.outcomes = outcomes;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        this.clock = clock;
        head().ask(getTranslation("safety.question"));
        tab(getTranslation("safety.door"));
        body().removeClassName("screen-body");
        body().addClassName("with-panel");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long task) {
        var level = event.getLocation().getQueryParameters().getSingleParameter("level");
        var open = outcomes.safetyTasks(user.actor()).stream()
                .filter(one -> sites.current().map(one.site()::equals).orElse(true))
                .toList();
        head().counts(List.of(count(open, TriageLevel.HIGH), count(open, TriageLevel.MODERATE), count(open, TriageLevel.LOW)));
        var shown = open.stream().filter(one -> level.map(word -> word.equals(word(one.level()))).orElse(true)).toList();
        body().removeAll();
        body().add(main(shown));
        if (task == null) return;
        open.stream().filter(one -> one.id() == task).findFirst().ifPresent(this::open);
    }

    private Count count(List<SafetyTask> open, TriageLevel level) {
        long number = open.stream().filter(task -> task.level() == level).count();
        return Count.of(number, getTranslation("safety.level." + level), "safety?level=" + word(level), Levels.state(level));
    }

    private Div main(List<SafetyTask> tasks) {
        var main = new Div();
        main.addClassName("screen-body");
        main.add(tasks.isEmpty() ? new Empty(getTranslation("safety.empty")) : grid(tasks));
        return main;
    }

    private Grid<SafetyTask> grid(List<SafetyTask> tasks) {
        Map<PatientId, String> names = directory.names(user.actor(), tasks.stream().map(SafetyTask::patient).collect(Collectors.toSet()));
        var grid = new Grid<SafetyTask>();
        grid.addComponentColumn(task -> StatusBadge.quiet(Levels.state(task.level()), getTranslation("safety.level." + task.level())))
                .setHeader(getTranslation("safety.level"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::due).setHeader(getTranslation("safety.due")).setWidth("8rem").setFlexGrow(0);
        grid.addComponentColumn(task -> who(task, names)).setHeader(getTranslation("safety.patient")).setFlexGrow(2);
        grid.addColumn(task -> cause(task)).setHeader(getTranslation("safety.cause")).setFlexGrow(3);
        grid.addComponentColumn(this::owner).setHeader(getTranslation("safety.owner")).setFlexGrow(2);
        grid.addComponentColumn(this::step).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(tasks);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private DueClock due(SafetyTask task) {
        return DueClock.downTo(task.dueAt(), clock);
    }

    private static Anchor who(SafetyTask task, Map<PatientId, String> names) {
        var link = new Anchor("safety/" + task.id(), names.getOrDefault(task.patient(), "–"));
        link.addClassName("link");
        return link;
    }

    private Span owner(SafetyTask task) {
        return task.acknowledged() ? StatusBadge.quiet(State.READY, getTranslation("safety.taken", task.owner())) : new Span(task.owner());
    }

    private Div step(SafetyTask task) {
        var step = new Div();
        if (task.acknowledged() || !may("acknowledge", task.site())) return step;
        step.add(new Button(getTranslation("safety.take"), click -> {
            outcomes.acknowledge(user.actor(), task.id());
            UI.getCurrent().navigate("safety/" + task.id());
        }));
        return step;
    }

    private void open(SafetyTask task) {
        var patient = directory.openPatient(user.actor(), task.patient(), "safety");
        var zone = directory.site(user.actor(), patient.site()).zone();
        banner(new PatientBanner(patient, clock, zone).back("safety"));
        var earlier = outcomes.safetyTasksOf(user.actor(), task.patient()).stream().filter(one -> one.id() != task.id()).toList();
        var panel = new DispositionPanel(task, cause(task), earlier, zone);
        body().add(may("dispose", task.site()) ? panel.closing(words -> close(task, words)) : panel.readOnly());
    }

    private void close(SafetyTask task, String words) {
        outcomes.dispose(user.actor(), task.id(), words);
        Toast.done(getTranslation("safety.closed"));
        UI.getCurrent().navigate("safety");
    }

    private String cause(SafetyTask task) {
        return Sentence.of("outcomes.cause-" + task.cause()).in(getLocale());
    }

    private boolean may(String verb, SiteId site) {
        Actor actor = user.actor();
        return OutcomesAccess.TABLE.allows(actor, verb, site);
    }

    private static String word(TriageLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
