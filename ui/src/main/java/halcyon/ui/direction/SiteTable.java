package halcyon.ui.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import halcyon.oversight.SiteNumbers;
import halcyon.oversight.SiteNumbers.Rate;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.util.List;

/// The sites beside each other; every figure opens the list it counts, at that site.
@Tag("div")
final class SiteTable extends Component {
    private static final List<String> COLUMNS = List.of("site", "chairs", "wait", "clean", "owed", "response", "blocked", "late");

    SiteTable(List<SiteNumbers> sites) {
        getElement().getClassList().add("site-table");
        var table = new Element("table");
        table.getClassList().add("figures");
        table.appendChild(head(), rows(sites));
        getElement().appendChild(table);
    }

    private Element head() {
        var row = new Element("tr");
        for (var column : COLUMNS) {
            var cell = new Element("th").setAttribute("scope", "col").setText(getTranslation("direction.column." + column));
            if (COLUMNS.indexOf(column) > 1) cell.getClassList().add("number");
            row.appendChild(cell);
        }
        return new Element("thead").appendChild(row);
    }

    private Element rows(List<SiteNumbers> sites) {
        var body = new Element("tbody");
        sites.forEach(site -> body.appendChild(row(site)));
        return body;
    }

    private Element row(SiteNumbers site) {
        var row = new Element("tr");
        row.appendChild(cell(door(site.name(), "floor", site), false), cell(chairs(site), false));
        row.appendChild(cell(rate(site.waitDays(), " d", "waiting-to-first-dose", site), true));
        row.appendChild(cell(rate(site.cleanClaims(), " %", "clean-claim-rate", site), true));
        row.appendChild(cell(door(MoneyText.roundDollars(site.owedOver60Days(), getLocale()), "numbers/owed-over-60-days", site), true));
        row.appendChild(cell(rate(site.response(), " %", "response-at-course-end", site), true));
        row.appendChild(cell(count(site.blockedTomorrow(), State.STOP, "gates-blocked-tomorrow", site), true));
        row.appendChild(cell(count(site.late(), State.WATCH, "compliance-late", site), true));
        return row;
    }

    private static Element cell(Component content, boolean number) {
        var cell = new Element("td");
        cell.appendChild(content.getElement());
        if (number) cell.getClassList().add("number");
        return cell;
    }

    private Component chairs(SiteNumbers site) {
        var filled = new Span();
        filled.getStyle().setWidth(site.chairs() == 0 ? "0" : 100 * site.inChair() / site.chairs() + "%");
        var bar = new Span(filled);
        bar.addClassName("bar");
        var words = door(site.inChair() + " " + getTranslation("direction.of", site.chairs()), "floor", site);
        var both = new Div(bar, words);
        both.addClassName("row");
        return both;
    }

    /// A rate on too few cases is not shown: n says why.
    private Component rate(Rate rate, String unit, String key, SiteNumbers site) {
        var text = rate.isShown() ? rate.text() + unit : getTranslation("direction.hidden");
        var number = door(text, "numbers/" + key, site);
        var n = new Span(" n " + rate.n());
        n.addClassName("quiet");
        var cell = new Span(number, n);
        cell.addClassName("nowrap");
        return cell;
    }

    private Component count(int number, State state, String key, SiteNumbers site) {
        var door = door(Integer.toString(number), "numbers/" + key, site);
        if (number == 0) return door;
        door.removeAll();
        door.add(StatusBadge.quiet(state, Integer.toString(number)));
        return door;
    }

    private static Anchor door(String text, String path, SiteNumbers site) {
        var door = new Anchor(path + "?site=" + site.site().value(), text);
        door.addClassName("door");
        return door;
    }
}
