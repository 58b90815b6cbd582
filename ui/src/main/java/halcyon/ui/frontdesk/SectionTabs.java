package halcyon.ui.frontdesk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tabs of a patient's page, by their stable words.
final class SectionTabs extends Div {
    private final Map<String, NativeButton> tabs = new LinkedHashMap<>();
    private final SerializableConsumer<String> chosen;

    SectionTabs(List<PatientSection> sections, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        addClassName("section-tabs");
        getElement().setAttribute("role", "tablist");
        getElement().setAttribute("aria-label", getTranslation("frontdesk.patient.tabs"));
        for (PatientSection section : sections) {
            NativeButton tab = new NativeButton(getTranslation(section.label()), click -> choose(section.word()));
            tab.getElement().setAttribute("role", "tab");
            tab.getElement().setAttribute("aria-controls", "patient-content");
            tabs.put(section.word(), tab);
            add(tab);
        }
    }

    void choose(String word) {
        tabs.forEach((each, tab) -> tab.getElement().setAttribute("aria-selected", String.valueOf(each.equals(word))));
        chosen.accept(word);
    }
}
