package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;

/// A table of lines; on a phone each line is a card that names its cells. A head that begins with `#` stands over figures.
final class PlainTable extends Div {
    private final List<String> heads;
    private final List<Boolean> numbers;
    private final Element rows = new Element("tbody");

    PlainTable(String... heads) {
        this.heads = Arrays.stream(heads).map(head -> head.replaceFirst("^#", "")).toList();
        addClassName("plain-table");
        var line = new Element("tr");
        for (var head : heads) {
            var cell = new Element("th").setAttribute("scope", "col").setText(getTranslation("cabinet.head." + head.replaceFirst("^#", "")));
            if (head.startsWith("#")) cell.getClassList().add("number");
            line.appendChild(cell);
        }
        numbers = Arrays.stream(heads).map(head -> head.startsWith("#")).toList();
        var table = new Element("table").appendChild(new Element("thead").appendChild(line), rows);
        table.getClassList().add("figures");
        getElement().appendChild(table);
    }

    PlainTable row(Object... cells) {
        var line = new Element("tr");
        for (var at = 0; at < cells.length; at++) line.appendChild(cell(cells[at], at));
        rows.appendChild(line);
        return this;
    }

    boolean isEmpty() {
        return rows.getChildCount() == 0;
    }

    private Element cell(Object content, int at) {
        var cell = new Element("td").setAttribute("data-head", getTranslation("cabinet.head." + heads.get(at)));
        if (numbers.get(at)) cell.getClassList().add("number");
        var part = content instanceof Component component ? component : new Span(String.valueOf(content));
        return cell.appendChild(part.getElement());
    }
}
