package halcyon.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Flaw;
import halcyon.ui.parts.ReasonList;
import java.util.List;
import java.util.Set;

/// One part of a plan as fields, with what is wrong in it right above them.
abstract class WritingPart extends Section {
    protected final Writing writing;
    private final Set<Flaw.Part> parts;
    private final Div flaws = new Div();
    private final Div grid = new Div();

    WritingPart(String heading, String of, SerializableRunnable changed, Flaw.Part... parts) {
        writing = new Writing(of, changed);
        this.parts = Set.of(parts);
        addClassName("writing-part");
        grid.addClassName("writing-fields");
        flaws.getElement().setAttribute("role", "status");
        add(new H2(heading), flaws, grid);
    }

    protected final void fields(Component... fields) {
        grid.add(fields);
    }

    final void show(List<Flaw> all) {
        flaws.removeAll();
        var mine = all.stream().filter(flaw -> parts.contains(flaw.part())).map(Flaw::said).toList();
        if (!mine.isEmpty()) flaws.add(ReasonList.of(mine));
    }

    List<Writing.Difference> differences() {
        return writing.differences();
    }

    List<String> missing() {
        return writing.missing();
    }

    protected static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("plan.write." + key, arguments);
    }
}
