package halcyon.ui.parts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A column of facts beside a chart or a record: a label, one loud value with a quiet unit, and what it rests on.
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String label, String value, String unit, String under) {
        Span loud = new Span(value);
        loud.addClassName("fact-value");
        Span quiet = new Span(" " + unit);
        quiet.addClassName("quiet");
        Span small = new Span(under);
        small.addClassName("fact-under");
        Div line = new Div(new Term(label), new Description(loud, quiet, small));
        line.addClassName("fact");
        add(line);
        return this;
    }
}
