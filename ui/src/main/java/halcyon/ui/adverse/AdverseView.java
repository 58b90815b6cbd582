package halcyon.ui.adverse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.shared.PatientId;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvent.Severity;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.Step;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The adverse events that are open, the one with the least time left to report first; one of them open at the right.
@Prototype
@Route(value = "adverse-events", layout = MainLayout.class)
@Needs(module = "treatment", verb = "adverseEvents")
@Door(label = "adverse.door", glyph = Glyph.WEIGHT, key = "x", order = 72)
class AdverseView extends Screen implements HasUrlParameter<Long> {
    private final AdverseEvents adverse;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice sites;
    private final Clock clock;

    AdverseView(AdverseEvents adverse, Directory directory, CurrentUser user, SiteChoice sites, Clock clock) {
        super("");
        this.adverse = adverse;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        this.clock = clock;
        head().ask(getTranslation("adverse.question"));
        tab(getTranslation("adverse.door"));
        body().removeClassName("screen-body");
        body().addClassName("with-panel");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long number) {
        var open = adverse.adverseEvents(user.actor()).stream()
                .filter(one -> sites.current().map(one.site()::equals).orElse(true))
                .toList();
        var toReport = event.getLocation().getQueryParameters().getSingleParameter("report").isPresent();
        head().counts(List.of(
                Count.of(open.size(), getTranslation("adverse.open"), "adverse-events", State.WATCH),
                Count.of(reports(open).size(), getTranslation("adverse.to-report"), "adverse-events?report=yes", State.STOP)));
        body().removeAll();
        body().add(main(toReport ? reports(open) : open));
        if (number == null) return;
        open.stream().filter(one -> one.id() == number).findFirst().ifPresent(this::open);
    }

    private static List<AdverseCase> reports(List<AdverseCase> open) {
        return open.stream().filter(one -> one.nextReport().isPresent()).toList();
    }

    private Div main(List<AdverseCase> shown) {
        var main = new Div();
        main.addClassName("screen-body");
        main.add(shown.isEmpty() ? new Empty(getTranslation("adverse.empty")) : list(shown));
        return main;
    }

    private UnorderedList list(List<AdverseCase> shown) {
        Map<PatientId, String> names =
                directory.names(user.actor(), shown.stream().map(AdverseCase::patient).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassName("adverse-list");
        shown.forEach(one -> list.add(new ListItem(link(one, names), severity(one), due(one), new Span(one.event().what()), when(one))));
        return list;
    }

    private Span severity(AdverseCase one) {
        var state = one.event().serious() || one.event().severity() == Severity.SEVERE ? State.STOP : State.WATCH;
        var words = getTranslation("adverse.severity." + one.event().severity());
        return StatusBadge.quiet(state, one.event().serious() ? words + ", " + getTranslation("adverse.serious") : words);
    }

    private Component due(AdverseCase one) {
        return one.nextReport()
                .<Component>map(report -> new Span(new Span(getTranslation("adverse.report") + " "), DueClock.downTo(report.due(), clock)))
                .orElseGet(Span::new);
    }

    private static Anchor link(AdverseCase one, Map<PatientId, String> names) {
        var link = new Anchor("adverse-events/" + one.id(), names.getOrDefault(one.patient(), "–"));
        link.addClassName("link");
        return link;
    }

    private SitedTime when(AdverseCase one) {
        return new SitedTime(one.at(), directory.site(user.actor(), one.site()).zone());
    }

    private void open(AdverseCase one) {
        var patient = directory.openPatient(user.actor(), one.patient(), "adverse events");
        var zone = directory.site(user.actor(), one.site()).zone();
        banner(new PatientBanner(patient, clock, zone).back("adverse-events"));
        var mayWork = TreatmentAccess.TABLE.allows(user.actor(), "closeAdverseEvent", one.site());
        body().add(new AdversePanel(one, zone, mayWork, adverse, user::actor, this::took).panel());
    }

    /// Says why not, or shows the list anew.
    private boolean took(Step step) {
        if (step instanceof Step.Refused refused) {
            refused.reasons().forEach(reason -> Toast.watch(reason.in(getLocale())));
            return false;
        }
        Toast.done(getTranslation("adverse.kept"));
        UI.getCurrent().navigate("adverse-events");
        return true;
    }
}
