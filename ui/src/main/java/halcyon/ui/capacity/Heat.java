package halcyon.ui.capacity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// A table of free time as heat: the more is free, the stronger the colour; the number says it too. Each cell is a door.
@Tag("div")
final class Heat extends Component {
    private static final int MINUTES = 60;
    private static final int STEPS = 4;
    private final Element body = new Element("tbody");

    /// One cell: free and usable minutes, what it is read aloud as, and where it leads.
    record Cell(long free, long usable, String name, String path) {
        /// 0 when nothing is free, 4 when nearly all is.
        int strength() {
            return free <= 0 ? 0 : (int) Math.min(STEPS, 1 + free * STEPS / Math.max(1, usable));
        }

        String number() {
            return usable == 0 ? "–" : hours(free);
        }

        // small ones with a tenth
        private static String hours(long minutes) {
            var whole = minutes / MINUTES;
            var tenth = minutes % MINUTES * 10 / MINUTES;
            return tenth == 0 || whole >= 10 ? String.valueOf(whole) : whole + "." + tenth;
        }
    }

    Heat(String caption, String corner, List<String> columns) {
        getElement().getClassList().add("heat-frame");
        var table = new Element("table");
        table.getClassList().add("heat");
        var heads = new Element("tr");
        heads.appendChild(head(corner, "col"));
        columns.forEach(column -> heads.appendChild(head(column, "col")));
        var title = new Element("caption").setText(caption);
        title.getClassList().add("visually-hidden");
        table.appendChild(title, new Element("thead").appendChild(heads), body);
        getElement().appendChild(table);
    }

    Heat row(Element name, List<Cell> cells) {
        var row = new Element("tr");
        var head = head("", "row");
        head.appendChild(name);
        row.appendChild(head);
        cells.forEach(cell -> row.appendChild(drawn(cell)));
        body.appendChild(row);
        return this;
    }

    private static Element drawn(Cell cell) {
        var door = new Element("a").setAttribute("href", cell.path()).setAttribute("router-link", true).setText(cell.number());
        door.getClassList().add("heat-cell");
        door.getClassList().add(cell.usable() == 0 ? "is-shut" : "heat-" + cell.strength());
        var words = cell.usable() == 0
                ? UI.getCurrent().getTranslation("capacity.cell.shut", cell.name())
                : UI.getCurrent().getTranslation("capacity.cell", cell.name(), cell.number(), Cell.hours(cell.usable()));
        door.setAttribute("aria-label", words).setAttribute("title", words);
        return new Element("td").appendChild(door);
    }

    private static Element head(String text, String scope) {
        return new Element("th").setAttribute("scope", scope).setText(text);
    }
}
