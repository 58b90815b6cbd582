package halcyon.ui.frontdesk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import halcyon.scheduling.CourseFound.Proposal;
import halcyon.scheduling.Place;
import java.util.List;
import java.util.Optional;

/// Up to three whole courses side by side, one of them chosen; in each, what differs from its first session is bold.
final class ProposalList extends Div {
    private final RadioButtonGroup<Proposal> choice = new RadioButtonGroup<>();
    private final PlaceWords words;

    ProposalList(List<Proposal> proposals, PlaceWords words) {
        this.words = words;
        addClassName("proposals");
        choice.setId("proposals");
        choice.setAriaLabel(getTranslation("frontdesk.book.proposals"));
        choice.setRenderer(new ComponentRenderer<>(this::draw));
        choice.setItems(proposals);
        choice.setValue(proposals.getFirst());
        choice.setWidthFull();
        add(choice);
    }

    Optional<List<Place>> chosen() {
        return Optional.ofNullable(choice.getValue()).map(Proposal::places);
    }

    private Div draw(Proposal proposal) {
        Span name = new Span(proposal.name().in(getLocale()));
        name.addClassName("strong");
        Span days = new Span(getTranslation("frontdesk.book.days-long", words.days(proposal.places())));
        days.addClassName("quiet");
        Div head = new Div(name, days);
        head.addClassName("proposal-head");
        var first = proposal.places().getFirst();
        Div brief = new Div(new Span(getTranslation("frontdesk.book.starts", words.day(first) + " " + words.time(first))));
        brief.addClassNames("proposal-brief", "soft", "small");
        OrderedList sessions = new OrderedList();
        sessions.addClassName("proposal-sessions");
        proposal.places().forEach(place -> sessions.add(session(place, first)));
        Div drawn = new Div(head, brief, sessions);
        drawn.addClassName("proposal");
        return drawn;
    }

    private ListItem session(Place place, Place first) {
        var where = words.elsewhere(place);
        return new ListItem(
                part(words.day(place), false),
                part(words.time(place), !words.time(place).equals(words.time(first))),
                part(where.isEmpty() ? words.chair(place) : where + ", " + words.chair(place), !place.chair().equals(first.chair())),
                part(words.observer(place), !place.observer().equals(first.observer())));
    }

    private static Span part(String text, boolean differs) {
        Span part = new Span(text);
        if (differs) part.addClassName("strong");
        return part;
    }
}
