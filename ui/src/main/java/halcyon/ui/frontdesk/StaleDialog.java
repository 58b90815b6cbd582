package halcyon.ui.frontdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import halcyon.scheduling.Booking;
import halcyon.scheduling.Rearranged;
import java.util.List;

/// Somebody else was faster: each visit as it was seen and as it is now, field by field; what differs is bold.
final class StaleDialog extends Dialog {
    StaleDialog(Rearranged.Stale stale, PlaceWords words) {
        setHeaderTitle(getTranslation("frontdesk.stale.title"));
        add(new Paragraph(getTranslation("frontdesk.stale.text")));
        var table = new Element("table");
        table.getClassList().add("figures");
        var body = new Element("tbody");
        for (var difference : stale.differences()) rows(difference, words, body);
        table.appendChild(new Element("thead").appendChild(row("th", List.of("", getTranslation("frontdesk.stale.seen"), getTranslation("frontdesk.stale.now")), false)), body);
        getElement().appendChild(table);
        var close = new Button(getTranslation("frontdesk.stale.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private void rows(Rearranged.Difference difference, PlaceWords words, Element body) {
        var seen = fields(difference.seen(), words);
        var now = fields(difference.now(), words);
        var names = List.of("time", "chair", "observer", "state");
        for (var i = 0; i < names.size(); i++)
            body.appendChild(row(
                    "td", List.of(getTranslation("frontdesk.board.column." + names.get(i)), seen.get(i), now.get(i)),
                    !seen.get(i).equals(now.get(i))));
    }

    private List<String> fields(Booking booking, PlaceWords words) {
        var place = booking.place();
        var state = getTranslation("frontdesk.stale.state." + booking.state());
        return List.of(words.day(place) + " " + words.time(place), words.chair(place), words.observer(place), state);
    }

    private static Element row(String tag, List<String> cells, boolean differs) {
        var row = new Element("tr");
        for (var cell : cells) row.appendChild(new Element(tag).setText(cell));
        if (differs) row.getClassList().add("strong");
        return row;
    }
}
