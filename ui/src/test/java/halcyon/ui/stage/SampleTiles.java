package halcyon.ui.stage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import halcyon.shared.Role;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Tile;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import java.util.List;
import java.util.Optional;

/// Eight tiles.
@Route(value = "sample-tiles", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
@Door(label = "stage.network", glyph = Glyph.NETWORK, key = "n", order = 1, firstFor = Role.NETWORK_MANAGER)
class SampleTiles extends Screen {
    SampleTiles() {
        super("Where does the network need me?");
        head().line("Aurora has 4 gates blocked tomorrow and the longest wait.");
        body().addClassName("on-ground");
        Div tiles = new Div();
        tiles.addClassName("tiles");
        List<Integer> up = List.of(3, 5, 6, 4, 7, 8, 7, 9, 6, 8, 9, 10);
        for (int i = 0; i < 2; i++) {
            tiles.add(
                    new Tile("Chairs in use now", "31", "of 44", up, "4 more than last Tuesday", Optional.empty(), "sample-list"),
                    new Tile("Waiting to first dose", "6.2", "days", up.reversed(), "best Boulder 3, longest Aurora 11", Optional.empty(), "sample-list"),
                    new Tile("Gates blocked tomorrow", "9", "of 96", up, "5 authorization, 3 consent, 1 ride", Optional.of(State.STOP), "sample-list"),
                    new Tile("Owed over 60 days", "$84.2", "k", up, "up $3.1 k, half at one payer", Optional.of(State.WATCH), "sample-list"));
        }
        body().add(tiles);
    }
}
