package halcyon.ui.floor;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;

/// Who needs a check next? All chairs of the chosen site, or of every site of the person, as a board that lives in the browser.
@Prototype
@Route(value = "floor", layout = MainLayout.class)
@Needs(module = "treatment", verb = "floor")
@Door(label = "floor.door", glyph = Glyph.SITES, key = "f", order = 12)
class FloorView extends Screen implements AfterNavigationObserver {
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final FloorWords words;

    FloorView(Directory directory, CurrentUser user, SiteChoice choice, FloorWords words) {
        super("");
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.words = words;
        head().ask(getTranslation("floor.question"));
        head().line(getTranslation("floor.record"));
        tab(getTranslation("floor.door"));
        body().addClassName("floor-body");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var sites = choice.among(directory.sites(user.actor()));
        body().removeAll();
        body().add(sites.isEmpty() ? new Empty(getTranslation("floor.none")) : new FloorElement(sites, words.all(getLocale())));
    }
}
