package halcyon.ui.cabinet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import halcyon.treatment.CabinetWork;
import halcyon.ui.parts.State;
import java.util.List;

/// What the cabinet asks for: the reason, its cure as the way to it, and by when.
final class WorkLines extends UnorderedList {
    WorkLines(List<CabinetWork> work) {
        addClassName("work-list");
        work.forEach(one -> add(line(one)));
    }

    private ListItem line(CabinetWork work) {
        var cure = new Anchor(path(work), work.cure().in(getLocale()));
        cure.addClassNames("cure", "link");
        var words = new Div(new Span(work.what().in(getLocale())), cure);
        var state = work.urgent() ? State.STOP : State.WATCH;
        var word = work.due().map(day -> Say.text("due", Say.day(day))).orElseGet(() -> Say.text(work.urgent() ? "now" : "soon"));
        var due = new Span(state.icon(), new Span(word));
        due.addClassNames("status", "is-" + state.word());
        var line = new ListItem(words, due);
        line.addClassNames("work-line", "cabinet-work");
        return line;
    }

    static String path(CabinetWork work) {
        var site = "?site=" + work.site();
        return switch (work.kind()) {
            case LOSS_NOTICE, LOSS_FORM -> "cabinet/loss/" + work.reference() + site;
            case VARIANCE, RECOUNT -> "cabinet/count/" + work.reference() + site;
            case TRANSFER, METER -> "cabinet/transfers" + site;
            case INVENTORY -> "cabinet/counts" + site;
            case REMOVAL, REGISTRATION, EXPIRED -> "cabinet" + site;
        };
    }
}
