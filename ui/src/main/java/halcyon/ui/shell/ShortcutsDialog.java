package halcyon.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import halcyon.ui.parts.Keys;
import java.util.List;
import java.util.Map;

/// All keys that work on the present screen: the shell's, the rail's, and what the screen says of itself by [Keys].
final class ShortcutsDialog extends Dialog {
    private final DescriptionList list = new DescriptionList();

    ShortcutsDialog(List<Class<? extends Component>> doors, HasElement main) {
        setHeaderTitle(getTranslation("shell.keys"));
        Div box = new Div(list);
        box.addClassName("shortcuts");
        screenKeys(main).forEach((key, text) -> line(key, getTranslation(text)));
        for (String key : List.of("/", "?", "z", "Esc")) line(key, getTranslation("shell.keys." + word(key)));
        for (Class<? extends Component> view : doors) {
            Door door = view.getAnnotation(Door.class);
            line("g " + door.key(), getTranslation(door.label()));
        }
        add(box);
    }

    private static Map<String, String> screenKeys(HasElement main) {
        return main.getElement()
                .getChildren()
                .findFirst()
                .flatMap(Element::getComponent)
                .filter(Keys.class::isInstance)
                .map(screen -> ((Keys) screen).keys())
                .orElse(Map.of());
    }

    private static String word(String key) {
        return switch (key) {
            case "/" -> "search";
            case "?" -> "all";
            case "z" -> "undo";
            default -> "close";
        };
    }

    private void line(String keys, String text) {
        Span typed = new Span();
        for (String key : keys.split(" ")) {
            Element kbd = new Element("kbd");
            kbd.setText(key);
            typed.getElement().appendChild(kbd);
        }
        list.add(new DescriptionList.Term(typed), new DescriptionList.Description(text));
    }
}
