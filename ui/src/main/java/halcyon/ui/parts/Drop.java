package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/// A button that drops a small sheet of choices: which columns, which view, which file.
public final class Drop extends Div {
    private final Popover sheet = new Popover();

    public Drop(String label, Component... choices) {
        addClassName("drop");
        NativeButton button = new NativeButton();
        button.add(new Span(label), Glyph.DOWN.icon());
        button.addClassNames("chip", "drop-button");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        Div content = new Div(choices);
        content.addClassName("drop-sheet");
        sheet.add(content);
        sheet.setTarget(button);
        sheet.setModal(true);
        sheet.setAriaLabel(label);
        sheet.setPosition(PopoverPosition.BOTTOM_END);
        add(button, sheet);
    }

    public void close() {
        sheet.close();
    }
}
