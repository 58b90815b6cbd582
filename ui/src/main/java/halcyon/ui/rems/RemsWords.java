package halcyon.ui.rems;

import com.vaadin.flow.component.UI;
import halcyon.shared.Sentence;
import halcyon.treatment.QueueLine;
import halcyon.ui.parts.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What the screens of this job say, in the person's language.
final class RemsWords {
    private static final int HURRY = 24; // hours

    private RemsWords() {}

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("rems." + key, arguments);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String field(String code) {
        return Sentence.of("treatment.rems-field-" + code).in(locale());
    }

    static String section(String section) {
        return Sentence.of("treatment.rems-paper-section-" + section).in(locale());
    }

    /// "6 d 3 h left", "late by 5 h".
    static String left(Instant due, Instant now) {
        var late = !now.isBefore(due);
        var hours = (late ? Duration.between(due, now) : Duration.between(now, due)).toHours();
        var span = hours < 48 ? text("hours", hours) : text("days-hours", hours / 24, hours % 24);
        return text(late ? "late-by" : "left", span);
    }

    /// How pressing a form is.
    static State state(QueueLine line, Instant now) {
        if (line.state() == QueueLine.State.SUBMITTED) return State.DONE;
        if (line.late()) return State.STOP;
        return Duration.between(now, line.due()).toHours() < HURRY ? State.WATCH : State.WAITING;
    }

    static State state(QueueLine.State state) {
        return switch (state) {
            case IN_CHAIR -> State.DOSED;
            case INCOMPLETE -> State.WATCH;
            case READY -> State.READY;
            case SUBMITTED -> State.DONE;
        };
    }
}
