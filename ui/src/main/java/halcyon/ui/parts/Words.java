package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives an element drawn in the browser its texts in the page's language; `{0}` and `{1}` stay for the browser to fill.
final class Words {
    private Words() {}

    static void give(Component element, String group, List<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key, element.getTranslation("parts." + group + "." + key, "{0}", "{1}", "{2}", "{3}")));
        element.getElement().setPropertyMap("texts", texts);
    }
}
