package halcyon.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Care;
import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole plan as fields, beginning with the version in force.
final class PlanForm extends Div {
    private final transient Protocol before;
    private final TextsPart texts;
    private final CalendarPart calendar;
    private final DosePart dose;
    private final WatchPart watch;
    private final HomePart home;
    private final CarePart care;

    PlanForm(Protocol before, List<String> forms, LocalDate today, SerializableRunnable changed) {
        this.before = before;
        texts = new TextsPart(before, forms, today, changed);
        calendar = new CalendarPart(before.calendar(), changed);
        dose = new DosePart(before, changed);
        watch = new WatchPart(before.monitoring(), changed);
        home = new HomePart(before.discharge(), changed);
        care = new CarePart(before.care(), changed);
        addClassName("plan-form");
        parts().forEach(this::add);
    }

    private Stream<WritingPart> parts() {
        return Stream.of(texts, calendar, dose, watch, home, care);
    }

    LocalDate from() {
        return texts.from();
    }

    List<Writing.Difference> differences() {
        return parts().flatMap(part -> part.differences().stream()).toList();
    }

    List<String> missing() {
        return parts().flatMap(part -> part.missing().stream()).toList();
    }

    void show(List<Flaw> flaws) {
        parts().forEach(part -> part.show(flaws));
    }

    /// What would be signed; only while nothing is [missing][#missing]. A plan without words of its own about care keeps none
    /// as long as they stay what follows from its route.
    Protocol document() {
        var own = care.care(dose.basis(), dose.steps());
        var said = before.ownCare().isEmpty() && own.equals(before.care()) ? Optional.<Care>empty() : Optional.of(own);
        return new Protocol(
                0, before.code(), 0, texts.title(), before.route(), before.drug(), texts.indications(), calendar.calendar(), dose.dose(),
                watch.monitoring(), home.discharge(), texts.consent(), texts.scales(), texts.from(), Optional.empty(), texts.source(), "", said);
    }
}
