package halcyon.ui.clinician;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The way home: five Aldrete items and four facts. Nothing is answered beforehand; what is missing is named by the record.
final class DischargePanel extends Div {
    private static final List<String> ITEMS = List.of("activity", "respiration", "circulation", "consciousness", "oxygen");
    private static final List<String> FACTS = List.of("oriented", "gait", "escort", "advice");

    private final Map<String, RadioButtonGroup<Integer>> items = new LinkedHashMap<>();
    private final Map<String, Checkbox> facts = new LinkedHashMap<>();

    DischargePanel(Bedside bedside, CockpitView cockpit, Session session) {
        addClassName("discharge-panel");
        add(new H2(getTranslation("clinician.discharge")));
        ITEMS.forEach(this::item);
        FACTS.forEach(fact -> {
            var box = new Checkbox(getTranslation("clinician.discharge." + fact, session.rideName()));
            box.setId(fact);
            facts.put(fact, box);
            add(box);
        });
        var ride = new Span(getTranslation("clinician.discharge.ride", session.rideName(), session.ridePhone()));
        ride.addClassNames("small", "quiet");
        var home = new Button(getTranslation("clinician.discharge.do"), click -> discharge(bedside, cockpit, session));
        home.setId("leave");
        home.addThemeVariants(ButtonVariant.PRIMARY);
        add(ride, home);
    }

    private void item(String name) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(getTranslation("clinician.aldrete." + name));
        group.setItems(0, 1, 2);
        group.setItemLabelGenerator(points -> points + " " + getTranslation("clinician.aldrete." + name + "." + points));
        group.addClassName("aldrete");
        group.setId("aldrete-" + name);
        items.put(name, group);
        add(group);
    }

    private void discharge(Bedside bedside, CockpitView cockpit, Session session) {
        var open = items.values().stream().filter(RadioButtonGroup::isEmpty).toList();
        items.values().forEach(group -> group.setInvalid(group.isEmpty()));
        if (!open.isEmpty()) {
            open.getFirst().setErrorMessage(getTranslation("clinician.check-in.answer-this"));
            open.getFirst().scrollIntoView();
            return;
        }
        var criteria = new Dischargeable(
                points("activity"),
                points("respiration"),
                points("circulation"),
                points("consciousness"),
                points("oxygen"),
                holds("oriented"),
                holds("gait"),
                holds("escort"),
                holds("advice"));
        cockpit.discharge(() -> bedside.treatments.discharge(bedside.actor(), session.id(), criteria));
    }

    private int points(String item) {
        return Objects.requireNonNull(items.get(item)).getValue();
    }

    private boolean holds(String fact) {
        return Objects.requireNonNull(facts.get(fact)).getValue();
    }
}
