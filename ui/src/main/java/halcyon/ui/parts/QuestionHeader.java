package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;

/// The head of a screen: the question, the counts that are doors, the actions on the right with one filled at most.
public final class QuestionHeader extends Header {
    private final H1 question = new H1();
    private final Div answer = new Div();
    private final Div actions = new Div();

    public QuestionHeader(String text) {
        addClassName("question-header");
        question.setText(text);
        answer.addClassName("question-answer");
        actions.addClassName("screen-actions");
        Div words = new Div(question, answer);
        words.addClassName("question-words");
        add(words, actions);
    }

    /// A number and the list it counts; `path` carries the list's filter. A state paints it.
    public record Count(String number, String word, String path, Optional<State> state) {
        public static Count of(long number, String word, String path) {
            return new Count(String.valueOf(number), word, path, Optional.empty());
        }

        /// Painted only when there is something to count.
        public static Count of(long number, String word, String path, State state) {
            return new Count(String.valueOf(number), word, path, Optional.of(state).filter(any -> number > 0));
        }
    }

    public void ask(String text) {
        question.setText(text);
    }

    /// Shows the counts in place of those before.
    public void counts(List<Count> counts) {
        answer.removeAll();
        for (Count count : counts) {
            if (answer.getComponentCount() > 0) answer.add(dot());
            answer.add(door(count));
        }
    }

    /// Says the answer in words, with the state it is in.
    public void answer(State state, String strong, String sentence) {
        answer.removeAll();
        Span words = StatusBadge.quiet(state, strong);
        answer.add(words, new Span(" " + sentence));
    }

    /// A quiet line under the question.
    public void line(String sentence) {
        answer.removeAll();
        answer.add(new Span(sentence));
    }

    public void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    private static Anchor door(Count count) {
        Anchor door = new Anchor(count.path());
        Element number = new Element("b");
        number.setText(count.number());
        door.getElement().appendChild(number);
        door.add(new Span(" " + count.word()));
        door.addClassName("door");
        count.state().ifPresent(state -> door.addClassName("is-" + state.word()));
        return door;
    }

    private static Span dot() {
        Span dot = new Span(" · ");
        dot.addClassName("quiet");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
