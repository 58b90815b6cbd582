package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that happened, newest first: events, notes and sets of vitals; a set can be struck through with a reason.
final class SessionEvents extends OrderedList {
    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Composer composer;

    SessionEvents(Bedside bedside, CockpitView cockpit, Composer composer, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.composer = composer;
        addClassName("cockpit-events");
        getElement().setAttribute("aria-label", getTranslation("clinician.events"));
        List<Line> lines = new ArrayList<>();
        session.notes().forEach(note -> lines.add(new Line(note.at(), line(note))));
        session.vitals().forEach(set -> lines.add(new Line(set.at(), line(session, set))));
        lines.stream().sorted(Comparator.comparing(Line::at).reversed()).forEach(line -> add(line.item()));
    }

    private record Line(Instant at, ListItem item) {}

    private ListItem line(Session.Note note) {
        var said = getTranslation("clinician.event." + note.kind(), note.text());
        return item(note.at(), colour(note.kind()), new Span(said), quiet(note.by()));
    }

    private ListItem line(Session session, Session.Vitals set) {
        var numbers = getTranslation(
                "clinician.event.vitals",
                set.set().systolic() + "/" + set.set().diastolic(),
                String.valueOf(set.set().heartRate()),
                String.valueOf(set.set().oxygen()),
                String.valueOf(set.set().respiratoryRate()));
        var words = new Span(numbers);
        set.struck().ifPresent(reason -> {
            words.addClassName("struck");
            words.setTitle(reason);
        });
        var why = set.struck().map(reason -> getTranslation("clinician.struck", reason)).orElse(set.by());
        var colour = set.struck().isEmpty() && !set.alerts().isEmpty() ? State.WATCH : State.DONE;
        var item = item(set.at(), colour, words, quiet(why));
        if (set.struck().isEmpty() && bedside.may("strikeVitals") && isOpen(session)) item.add(strike(session, set));
        return item;
    }

    private Component strike(Session session, Session.Vitals set) {
        var strike = new Button(getTranslation("clinician.strike"), click -> composer.ask(
                getTranslation("clinician.strike.why"),
                reason -> cockpit.act(
                        () -> bedside.treatments.strikeVitals(bedside.actor(), session.id(), set.id(), reason))));
        strike.addThemeName("tertiary-inline");
        return strike;
    }

    private ListItem item(Instant at, State state, Component what, Component by) {
        var icon = new Span(state.icon());
        icon.addClassName("is-" + state.word());
        return new ListItem(SitedTime.clock(at, cockpit.zone()), icon, what, by);
    }

    private static boolean isOpen(Session session) {
        return session.state() != SessionState.SIGNED && session.state() != SessionState.ABANDONED;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("quiet", "small");
        return span;
    }

    private static State colour(String kind) {
        return switch (kind) {
            case "drawn", "started" -> State.DOSED;
            case "adverse-mild", "adverse-moderate" -> State.WATCH;
            case "adverse-severe", "adverse-serious", "abandoned" -> State.STOP;
            default -> State.DONE;
        };
    }
}
