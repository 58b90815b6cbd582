package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.treatment.Aldrete;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The way home in six taps when all is well: the score, readiness, the ride, the advice, and leave. Nothing is answered
/// beforehand; what is missing is named by the record, with its cure.
final class DischargePanel extends Div {
    private static final List<String> ITEMS = List.of("activity", "respiration", "circulation", "consciousness", "oxygen");
    private static final List<String> FACTS = List.of("person", "place", "time", "gait", "nausea");
    private static final int BEST = 2;

    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Session session;
    private final Language language;
    private final Map<String, RadioButtonGroup<Integer>> items = new LinkedHashMap<>();
    private final CheckboxGroup<String> facts = new CheckboxGroup<>();
    private final RadioButtonGroup<How> ride = new RadioButtonGroup<>();
    private final RadioButtonGroup<By> advice = new RadioButtonGroup<>();
    private final TextField rideName = new TextField();
    private final TextField ridePhone = new TextField();

    DischargePanel(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.session = session;
        language = bedside.directory.patient(bedside.actor(), session.patient()).language();
        addClassName("discharge-panel");
        add(new H2(getTranslation("clinician.discharge")));
        aldrete();
        home();
        ride();
        advice();
        var leave = new Button(getTranslation("clinician.discharge.do"), click -> discharge());
        leave.setId("leave");
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        add(leave);
    }

    private void aldrete() {
        add(head("clinician.discharge.aldrete", "clinician.discharge.aldrete.all", "aldrete-all", () ->
                items.values().forEach(item -> item.setValue(BEST))));
        ITEMS.forEach(this::item);
    }

    private void item(String name) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(getTranslation("clinician.aldrete." + name));
        group.setItems(0, 1, BEST);
        group.setItemLabelGenerator(points -> points + " " + getTranslation("clinician.aldrete." + name + "." + points));
        group.addClassName("aldrete");
        group.setId("aldrete-" + name);
        items.put(name, group);
        add(group);
    }

    private void home() {
        add(head("clinician.discharge.home", "clinician.discharge.home.all", "home-all", () -> facts.select(FACTS)));
        facts.setItems(FACTS);
        facts.setItemLabelGenerator(fact -> getTranslation("clinician.discharge." + fact));
        facts.setId("home");
        add(facts);
    }

    private void ride() {
        ride.setLabel(getTranslation("clinician.discharge.ride"));
        ride.setItems(How.HERE, How.REACHABLE, How.NOBODY);
        ride.setItemLabelGenerator(how -> getTranslation("clinician.discharge.ride." + how));
        ride.setId("ride");
        rideName.setLabel(getTranslation("clinician.discharge.ride.name"));
        rideName.setValue(session.rideName());
        ridePhone.setLabel(getTranslation("clinician.discharge.ride.phone"));
        ridePhone.setValue(session.ridePhone());
        var who = new Div(rideName, ridePhone);
        who.addClassNames("row");
        add(ride, who);
    }

    private void advice() {
        var said = new Paragraph(Sentence.of("treatment.home-advice").in(language.locale()));
        said.getElement().setAttribute("lang", language.locale().toLanguageTag());
        said.addClassName("small");
        advice.setLabel(getTranslation("clinician.discharge.advice"));
        advice.setItems(By.ESCORT, By.STAFF);
        advice.setItemLabelGenerator(by -> getTranslation("clinician.discharge.advice." + by));
        advice.setId("advice");
        add(said, advice);
    }

    private Component head(String title, String all, String id, Runnable everything) {
        var button = new Button(getTranslation(all), click -> everything.run());
        button.setId(id);
        var head = new Div(new H3(getTranslation(title)), button);
        head.addClassNames("row", "spread");
        return head;
    }

    private void discharge() {
        var open = items.values().stream().filter(RadioButtonGroup::isEmpty).toList();
        items.values().forEach(group -> group.setInvalid(group.isEmpty()));
        if (!open.isEmpty()) {
            open.getFirst().setErrorMessage(getTranslation("clinician.check-in.answer-this"));
            open.getFirst().scrollIntoView();
            return;
        }
        var found = new Dischargeable(score(), ready(), whoDrives(), whoWasTold());
        cockpit.discharge(() -> bedside.treatments.discharge(bedside.actor(), session.id(), found));
    }

    private Aldrete score() {
        return new Aldrete(
                points("activity"), points("respiration"), points("circulation"), points("consciousness"), points("oxygen"));
    }

    private Home ready() {
        var held = facts.getValue();
        return new Home(
                held.contains("person"), held.contains("place"), held.contains("time"), held.contains("gait"), held.contains("nausea"));
    }

    private Ride whoDrives() {
        var how = Optional.ofNullable(ride.getValue()).orElse(How.NOBODY);
        return new Ride(how, rideName.getValue().strip(), ridePhone.getValue().strip());
    }

    private Advice whoWasTold() {
        var by = Optional.ofNullable(advice.getValue()).orElse(By.NOBODY);
        return new Advice(language, by, by == By.STAFF ? bedside.actor().name() : rideName.getValue().strip());
    }

    private int points(String item) {
        return Objects.requireNonNull(items.get(item)).getValue();
    }
}
