package halcyon.ui.direction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import halcyon.oversight.Oversight;
import halcyon.shared.Role;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Tile;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/// The manager's home: eight numbers, each a door, and the sites beside each other.
@Prototype
@Route(value = "manager", layout = MainLayout.class)
@Needs(module = "oversight", verb = "tiles")
@Door(label = "direction.door", glyph = Glyph.NETWORK, key = "n", order = 5, firstFor = {Role.NETWORK_MANAGER, Role.SITE_MANAGER})
class ManagerView extends Screen implements AfterNavigationObserver {
    private final Oversight oversight;
    private final CurrentUser user;

    ManagerView(Oversight oversight, CurrentUser user) {
        super("");
        this.oversight = oversight;
        this.user = user;
        head().ask(getTranslation("direction.question"));
        tab(getTranslation("direction.door"));
        body().addClassName("manager");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var tiles = oversight.tiles(user.actor());
        say(tiles);
        var grid = new Div();
        grid.addClassNames("tiles", "on-ground");
        tiles.forEach(tile -> grid.add(drawn(tile)));
        var sites = new Div(new H2(getTranslation("direction.sites")), new SiteTable(oversight.sites(user.actor())));
        sites.addClassName("padded-block");
        body().removeAll();
        body().add(grid, sites);
    }

    private void say(List<halcyon.oversight.Tile> tiles) {
        var wrong = tiles.stream().filter(halcyon.oversight.Tile::attention).toList();
        if (wrong.isEmpty()) {
            head().answer(State.READY, getTranslation("direction.calm"), "");
            return;
        }
        head().counts(wrong.stream()
                .map(tile -> new Count(tile.value(), word(tile), tile.route(), Optional.of(State.WATCH)))
                .toList());
    }

    private String word(halcyon.oversight.Tile tile) {
        var name = getTranslation("direction.short." + tile.key());
        return tile.worstSite().map(site -> getTranslation("direction.most", name, site)).orElse(name);
    }

    private Tile drawn(halcyon.oversight.Tile tile) {
        return new Tile(
                getTranslation("direction.tile." + tile.key()),
                tile.value(),
                tile.unit().in(getLocale()),
                tile.weeks(),
                tile.note().in(getLocale()),
                tile.attention() ? Optional.of(State.WATCH) : Optional.empty(),
                tile.route());
    }
}
