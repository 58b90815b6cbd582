package halcyon.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import halcyon.shared.Sentence;
import java.util.Collection;
import java.util.Optional;

/// Why not: each refusal with its reason, who can lift it and by when. Nothing red stands without this.
public final class ReasonList extends UnorderedList {
    public ReasonList() {
        addClassName("reasons");
    }

    /// One refusal: what it is about in bold ("Wed 25 Nov 09:10", may be empty), the reason, the cure, the way to it.
    public record Reason(State state, String subject, String text, String cure, Optional<String> path) {
        public static Reason stop(String text, String cure) {
            return new Reason(State.STOP, "", text, cure, Optional.empty());
        }
    }

    public ReasonList add(Reason reason) {
        Div words = new Div();
        if (!reason.subject().isEmpty()) words.add(bold(reason.subject() + " "));
        words.add(new Span(reason.text()));
        if (!reason.cure().isEmpty()) words.add(cure(reason));
        ListItem item = new ListItem(coloured(reason.state()), words);
        add(item);
        return this;
    }

    /// Refusals that say all in one sentence.
    public static ReasonList of(Collection<Sentence> sentences) {
        ReasonList list = new ReasonList();
        sentences.forEach(sentence -> list.add(Reason.stop(sentence.in(list.getLocale()), "")));
        return list;
    }

    private static Span coloured(State state) {
        Span icon = state.icon();
        icon.addClassName("is-" + state.word());
        return icon;
    }

    private static Span bold(String text) {
        Span span = new Span(text);
        span.addClassName("strong");
        return span;
    }

    private static com.vaadin.flow.component.Component cure(Reason reason) {
        if (reason.path().isEmpty()) {
            Span cure = new Span(reason.cure());
            cure.addClassName("cure");
            return cure;
        }
        Anchor way = new Anchor(reason.path().get(), reason.cure());
        way.addClassNames("cure", "link");
        return way;
    }
}
