package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.shared.Sentence;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the newest set crossed, until a set without trouble stands above it. Two levels, each with shape, colour and words.
final class AlarmLine extends Div {
    private static final String CRITICAL = "oxygen-critical";

    private AlarmLine(Session.Vitals set, ZoneId zone) {
        var critical = set.alerts().contains(CRITICAL);
        addClassName("alarm");
        if (critical) addClassName("is-critical");
        getElement().setAttribute("role", "alert");
        var what = set.alerts().stream()
                .map(word -> Sentence.of("treatment.alert-" + word).in(getLocale()))
                .collect(Collectors.joining(", "));
        var level = getTranslation(critical ? "clinician.alarm.critical" : "clinician.alarm.warning", what);
        var numbers = getTranslation(
                "clinician.alarm.numbers",
                set.set().systolic() + "/" + set.set().diastolic(),
                String.valueOf(set.set().heartRate()),
                String.valueOf(set.set().oxygen()),
                SitedTime.format(set.at(), zone, "HH:mm", getLocale()));
        add((critical ? State.STOP : State.WATCH).icon(), new Div(styled(level, "alarm-title"), styled(numbers, "alarm-cure")));
    }

    static Optional<Component> of(Session session, ZoneId zone) {
        if (session.state() == SessionState.DISCHARGED || session.state() == SessionState.SIGNED) return Optional.empty();
        return session.vitals().stream()
                .filter(set -> set.struck().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(newest -> !newest.alerts().isEmpty())
                .map(newest -> new AlarmLine(newest, zone));
    }

    private static Div styled(String text, String style) {
        var line = new Div(new Span(text));
        line.addClassName(style);
        return line;
    }
}
