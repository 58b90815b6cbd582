package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Nothing here yet: one sentence that teaches, and at most one action. Never a bare empty table.
public final class Empty extends Div {

    public Empty(String sentence, Component... action) {
        addClassName("empty");
        Span drawing = new Span();
        drawing.addClassName("empty-drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        add(drawing, new Paragraph(sentence));
        add(action);
    }
}
