package halcyon.ui.planner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import halcyon.scheduling.Place;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanOutcome;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The lines of a plan: courses to book, visits to move, and who finds no place, each with its reason; after it was accepted,
/// each with what became of it.
final class PlanSections extends Div {
    private final PlanWords words;

    PlanSections(Plan plan, PlanWords words, Optional<PlanOutcome> outcome) {
        this.words = words;
        addClassName("planner-sections");
        var courses = plan.courses();
        section("courses", IntStream.range(0, courses.size())
                .mapToObj(i -> course(courses.get(i), outcome.map(all -> all.courses().get(i).refused())))
                .toList());
        var moves = plan.moves();
        section("moves", IntStream.range(0, moves.size())
                .mapToObj(i -> move(moves.get(i), outcome.map(all -> all.moves().get(i).refused())))
                .toList());
        section("left-courses", plan.leftCourses().stream()
                .map(left -> line(left.wish().patient(), new Span(""), left.reason(), Optional.of(StatusBadge.quiet(State.WATCH, getTranslation("planner.left")))))
                .toList());
        section("left-visits", plan.leftVisits().stream()
                .map(left -> line(
                        left.booking().patient(), when(left.booking().place(), left.trouble()), left.reason(),
                        Optional.of(StatusBadge.quiet(State.STOP, getTranslation("planner.left")))))
                .toList());
    }

    private void section(String key, List<ListItem> lines) {
        if (lines.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("planner-list");
        lines.forEach(list::add);
        add(new H2(getTranslation("planner.section." + key, lines.size())), list);
    }

    private ListItem course(Plan.NewCourse course, Optional<Optional<Sentence>> became) {
        var places = course.places();
        var sessions = new OrderedList();
        places.forEach(place -> sessions.add(new ListItem(words.moment(place) + " · " + words.where(place))));
        var first = places.getFirst();
        var summary = getTranslation("planner.sessions", places.size(), words.moment(first), words.day(places.getLast()), words.where(first));
        return line(course.wish().patient(), new NativeDetails(summary, sessions), course.why(), became.map(this::badge));
    }

    private ListItem move(Plan.Move move, Optional<Optional<Sentence>> became) {
        var was = move.booking().place();
        var change = new Span(when(was, move.trouble()), new Span(getTranslation("planner.to", words.moment(move.to()), words.where(move.to()))));
        change.addClassName("stack");
        return line(move.booking().patient(), change, move.why(), became.map(this::badge));
    }

    private Span when(Place place, Sentence trouble) {
        return new Span(words.moment(place) + " · " + words.where(place) + ": " + trouble.in(getLocale()));
    }

    private Component badge(Optional<Sentence> refused) {
        return refused.<Component>map(why -> StatusBadge.quiet(State.STOP, why.in(getLocale())))
                .orElseGet(() -> StatusBadge.quiet(State.READY, getTranslation("planner.done")));
    }

    private ListItem line(PatientId patient, Component what, Sentence why, Optional<Component> became) {
        var who = new Anchor("patients/" + patient, words.name(patient));
        who.addClassName("link");
        var reason = new Span(why.in(getLocale()));
        reason.addClassNames("soft", "small");
        var text = new Div(what, reason);
        text.addClassName("planner-words");
        var line = new ListItem(who, text);
        became.ifPresent(line::add);
        return line;
    }
}
