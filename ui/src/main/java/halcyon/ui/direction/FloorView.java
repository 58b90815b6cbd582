package halcyon.ui.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Scheduling;
import halcyon.treatment.Treatments;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All chairs of all sites at this minute: who sits where, in which phase, what is due; who comes next, who is done. Each
/// number at the top opens its list.
@Prototype
@Route(value = "floor", layout = MainLayout.class)
@Needs(module = "treatment", verb = "floor")
@Door(label = "direction.floor.door", glyph = Glyph.SITES, key = "f", order = 12)
class FloorView extends Screen implements HasUrlParameter<String> {
    private final Floor floor;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;

    FloorView(Directory directory, Scheduling scheduling, Treatments treatments, CurrentUser user, SiteChoice choice, Clock clock) {
        super("");
        this.floor = new Floor(scheduling, treatments, clock);
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        head().ask(getTranslation("direction.floor.question"));
        tab(getTranslation("direction.floor.door"));
        body().addClassName("padded");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String show) {
        var places = new ArrayList<Floor.Place>();
        var sites = choice.among(directory.sites(user.actor()));
        for (var site : sites) places.addAll(floor.of(user.actor(), site));
        head().counts(Arrays.stream(Floor.Kind.values()).map(kind -> count(kind, places)).toList());
        body().removeAll();
        for (var site : sites) section(site, places.stream().filter(place -> place.site() == site && shown(place, show)).toList());
        if (body().getComponentCount() == 0) body().add(new Empty(getTranslation("direction.floor.empty")));
    }

    private Count count(Floor.Kind kind, List<Floor.Place> places) {
        long number = places.stream().filter(place -> place.is(kind)).count();
        return new Count(
                Long.toString(number), getTranslation("direction.floor." + kind.word()), "floor/" + kind.word(),
                Optional.of(kind.state()).filter(any -> kind == Floor.Kind.OVERDUE && number > 0));
    }

    private static boolean shown(Floor.Place place, @Nullable String show) {
        return show == null || place.is(Floor.Kind.of(show));
    }

    private void section(Site site, List<Floor.Place> places) {
        if (places.isEmpty()) return;
        var time = SitedTime.clock(clock.instant(), site.zone());
        time.addClassName("quiet");
        var heading = new Div(new H2(site.name()), time);
        heading.addClassNames("row", "site-heading");
        body().add(heading, grid(site, places));
    }

    // a table that becomes a list of cards on a phone
    private Div grid(Site site, List<Floor.Place> places) {
        var heads = new Element("tr");
        for (var head : List.of("direction.floor.chair", "direction.column.patient", "direction.floor.session", "direction.floor.phase", "direction.floor.due"))
            heads.appendChild(new Element("th").setAttribute("scope", "col").setText(getTranslation(head)));
        var body = new Element("tbody");
        for (var place : places) body.appendChild(row(place, site));
        var table = new Element("table").appendChild(new Element("thead").appendChild(heads), body);
        table.getClassList().add("figures");
        table.getClassList().add("floor-table");
        var frame = new Div();
        frame.getElement().appendChild(table);
        return frame;
    }

    private Element row(Floor.Place place, Site site) {
        var number = place.of() == 0 ? "" : getTranslation("direction.floor.number", place.number(), place.of());
        var row = new Element("tr");
        for (var content : List.of(
                new Span(place.chair()), who(place), new Span(number),
                StatusBadge.quiet(place.state(), getTranslation("direction.floor.phase." + place.phase())), due(place, site)))
            row.appendChild(new Element("td").appendChild(content.getElement()));
        return row;
    }

    private static Component who(Floor.Place place) {
        if (place.path().isEmpty()) return new Span(place.name());
        var link = new Anchor(place.path(), place.name());
        link.addClassName("link");
        return link;
    }

    private Component due(Floor.Place place, Site site) {
        if (place.due().isEmpty()) return new Span("");
        if (!place.is(Floor.Kind.IN_CHAIR)) return SitedTime.clock(place.due().get(), site.zone());
        return DueClock.downTo(place.due().get(), clock);
    }
}
