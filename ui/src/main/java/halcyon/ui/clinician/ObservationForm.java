package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import halcyon.treatment.DissociationScore;
import halcyon.treatment.Entry;
import halcyon.treatment.Observation;
import halcyon.treatment.Observation.Kind;
import halcyon.treatment.Session;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is seen in the patient: one tap says that it began, one that it has passed; and the six items of CADSS-6 as scored.
final class ObservationForm extends Div {
    private static final int ITEMS = 6;

    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Session session;

    ObservationForm(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.session = session;
        addClassName("stack");
        var lasting = bedside.observations.observations(bedside.actor(), session.id()).stream()
                .filter(Observation::lasts)
                .map(Observation::kind)
                .toList();
        var kinds = row(Stream.of(Kind.values()).map(kind -> kind(kind, lasting.contains(kind))));
        add(kinds, score());
    }

    private Component kind(Kind kind, boolean lasts) {
        var word = (lasts ? "clinician.event.passed-" : "clinician.event.seen-") + kind.word();
        var button = new Button(getTranslation(word), click -> cockpit.act(() -> lasts
                ? bedside.observations.observationPassed(bedside.actor(), session.id(), kind, Entry.now())
                : bedside.observations.observe(bedside.actor(), session.id(), kind, Entry.now())));
        button.setId((lasts ? "passed-" : "seen-") + kind.word());
        return button;
    }

    private Component score() {
        var items = IntStream.rangeClosed(1, ITEMS).mapToObj(ObservationForm::item).toList();
        var keep = new Button(getTranslation("clinician.cadss.keep"), click -> keep(items));
        keep.setId("cadss");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var title = new Span(getTranslation("clinician.cadss"));
        return row(Stream.concat(Stream.of(title), Stream.concat(items.stream(), Stream.of(keep))));
    }

    private static Select<Integer> item(int number) {
        var item = new Select<Integer>();
        item.setLabel(String.valueOf(number));
        item.setItems(0, 1, 2, 3, 4);
        item.setWidth("5rem");
        item.setId("cadss-" + number);
        return item;
    }

    private void keep(List<Select<Integer>> items) {
        items.forEach(item -> item.setInvalid(item.isEmpty()));
        if (items.stream().anyMatch(Select::isEmpty)) return;
        var score = new DissociationScore(items.stream().map(Select::getValue).toList());
        cockpit.act(() -> bedside.observations.scoreDissociation(bedside.actor(), session.id(), score, Entry.now()));
    }

    private static Div row(Stream<? extends Component> parts) {
        var row = new Div();
        parts.forEach(row::add);
        row.addClassNames("row", "wrap");
        return row;
    }
}
