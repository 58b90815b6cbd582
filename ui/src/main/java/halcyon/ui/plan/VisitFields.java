package halcyon.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.ResourceKind;
import halcyon.protocol.Phase;
import halcyon.protocol.VisitType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One kind of visit, phase by phase: how long, in which seats, watched how closely.
final class VisitFields extends WritingPart {
    private final String name;
    private final List<PhaseFields> phases = new ArrayList<>();

    /// What a phase can ask for besides.
    private enum Asks {
        BILLED,
        PRESCRIBER,
        PUMP
    }

    private record PhaseFields(
            Phase before, Writing writing, IntegerField minutes, CheckboxGroup<ResourceKind> seats, IntegerField watched, CheckboxGroup<Asks> asks) {
        Phase phase() {
            return new Phase(
                    before.kind(), minutes.getValue(), seats.getValue(), watched.getValue(), asks.getValue().contains(Asks.BILLED),
                    asks.getValue().contains(Asks.PRESCRIBER), asks.getValue().contains(Asks.PUMP));
        }
    }

    VisitFields(VisitType visit, SerializableRunnable changed) {
        super(text("visit", visit.name()), "", changed);
        name = visit.name();
        visit.phases().forEach(phase -> phases.add(drawn(phase, changed)));
    }

    private PhaseFields drawn(Phase phase, SerializableRunnable changed) {
        var kind = text("phase." + phase.kind());
        var own = new Writing(name + ", " + kind + ": ", changed);
        var minutes = own.number(text("phase.minutes"), phase.minutes());
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        var places = Arrays.stream(ResourceKind.values()).filter(ResourceKind::isSeat).toList();
        var seats = group(own, text("phase.seats"), places, phase.seats(), "seat.");
        var watched = own.number(text("phase.watched"), phase.patientsPerObserver());
        var asks = group(own, text("phase.asks"), List.of(Asks.values()), asked(phase), "asks.");
        var row = new Div(new H3(kind), minutes, watched, seats, asks);
        row.addClassNames("writing-phase", "wide");
        fields(row);
        return new PhaseFields(phase, own, minutes, seats, watched, asks);
    }

    private static <T extends Enum<T>> CheckboxGroup<T> group(Writing own, String label, List<T> items, Set<T> before, String words) {
        var group = new CheckboxGroup<T>();
        group.setItems(items);
        group.setItemLabelGenerator(each -> text(words + each));
        return own.field(
                label, group, before, chosen -> chosen.stream().sorted().map(each -> text(words + each)).collect(Collectors.joining(", ")), false);
    }

    private static Set<Asks> asked(Phase phase) {
        var asked = EnumSet.noneOf(Asks.class);
        if (phase.billed()) asked.add(Asks.BILLED);
        if (phase.prescriber()) asked.add(Asks.PRESCRIBER);
        if (phase.pump()) asked.add(Asks.PUMP);
        return asked;
    }

    @Override
    List<Writing.Difference> differences() {
        return phases.stream().flatMap(phase -> phase.writing().differences().stream()).toList();
    }

    @Override
    List<String> missing() {
        return phases.stream().flatMap(phase -> phase.writing().missing().stream()).toList();
    }

    VisitType visit() {
        return new VisitType(name, phases.stream().map(PhaseFields::phase).toList());
    }
}
