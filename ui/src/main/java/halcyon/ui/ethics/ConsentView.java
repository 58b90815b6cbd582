package halcyon.ui.ethics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import halcyon.consent.ConsentAccess;
import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentRequest;
import halcyon.consent.Consents;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/// The forms with their version in force, and the requests that wait for a signature.
@Prototype
@Route(value = "consents", layout = MainLayout.class)
@Needs(module = "consent", verb = "open")
@Door(label = "ethics.consents.door", glyph = Glyph.CONSENTS, key = "o", order = 60)
class ConsentView extends Screen {
    private final Consents consents;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    ConsentView(Consents consents, Directory directory, CurrentUser user, Clock clock) {
        super("");
        this.consents = consents;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        var actor = user.actor();
        List<ConsentRequest> waiting = consents.open(actor);
        head().ask(getTranslation("ethics.consents.title"));
        head().counts(List.of(
                Count.of(waiting.size(), getTranslation("ethics.consents.open"), "consents", State.WAITING),
                Count.of(consents.forms(actor).size(), getTranslation("ethics.consents.forms"), "consents")));
        tab(getTranslation("ethics.consents.tab"));
        Div forms = new Div();
        forms.addClassName("consent-forms");
        for (String code : consents.forms(actor)) forms.add(card(consents.form(actor, code, user.language())));
        body().addClassName("consents");
        body().add(forms, heading(), waiting.isEmpty() ? new Empty(getTranslation("ethics.consents.none")) : grid(waiting, names(actor, waiting)));
    }

    private Map<PatientId, String> names(Actor actor, List<ConsentRequest> waiting) {
        if (!DirectoryAccess.TABLE.allows(actor, "names")) return Map.of();
        return directory.names(actor, waiting.stream().map(ConsentRequest::patient).toList());
    }

    private Component heading() {
        H2 heading = new H2(getTranslation("ethics.consents.waiting"));
        heading.addClassName("list-heading");
        return heading;
    }

    private Component card(ConsentForm form) {
        var since = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(form.from());
        Span version = new Span(getTranslation("ethics.consents.form.in-force", form.version(), since));
        version.addClassName("soft");
        Span sections = new Span(getTranslation("ethics.consents.form.sections", form.sections().size()));
        sections.addClassName("quiet");
        Span hash = new Span(form.contentHash().substring(0, 16));
        hash.addClassNames("code", "quiet");
        hash.getElement().setAttribute("title", form.contentHash());
        Div card = new Div(new H2(form.title()), version, sections, hash);
        card.addClassName("consent-form");
        form.ceilingMilligrams().ifPresent(most -> {
            Span ceiling = new Span(getTranslation("ethics.consents.form.ceiling", most.stripTrailingZeros().toPlainString()));
            ceiling.addClassName("soft");
            card.addComponentAtIndex(2, ceiling);
        });
        if (ConsentAccess.TABLE.allows(user.actor(), "publishForm"))
            card.add(new Button(
                    getTranslation("ethics.consents.form.new"), click -> UI.getCurrent().navigate("consents/publish/" + form.code())));
        return card;
    }

    private Grid<ConsentRequest> grid(List<ConsentRequest> waiting, Map<PatientId, String> names) {
        Grid<ConsentRequest> grid = new Grid<>();
        grid.addComponentColumn(request -> new Anchor("patient/" + request.patient() + "?tab=consents", names.getOrDefault(request.patient(), request.patient().toString())))
                .setHeader(getTranslation("ethics.consents.patient"));
        grid.addColumn(ConsentRequest::form).setHeader(getTranslation("ethics.consents.form"));
        grid.addColumn(request -> Duration.between(request.askedAt(), clock.instant()).toDays())
                .setHeader(getTranslation("ethics.consents.days"));
        grid.setAllRowsVisible(true);
        grid.setItems(waiting);
        return grid;
    }
}
