package halcyon.ui.cockpit;

import halcyon.shared.Sentence;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/// The words the element shows, in the person's language; `{0}` to `{3}` stay for the browser to fill.
@Singleton
class CockpitWords {
    private static final String GROUP = "cockpit.";
    private static final List<String> ALERTS = List.of(
            "systolic-high", "diastolic-high", "systolic-low", "off-baseline", "heart-rate-high", "heart-rate-low", "oxygen-low",
            "oxygen-critical", "breathing-low", "sedation-low", "unresponsive");
    private static final Object[] HOLES = {"{0}", "{1}", "{2}", "{3}"};

    private final Texts texts;

    CockpitWords(Texts texts) {
        this.texts = texts;
    }

    /// Everything in the bundle `cockpit` without its prefix, and `alert.<word>` for each limit.
    Map<String, String> all(Locale locale) {
        Map<String, String> words = new TreeMap<>();
        Enumeration<String> keys = ResourceBundle.getBundle("vaadin-i18n/cockpit", Locale.ENGLISH).getKeys();
        while (keys.hasMoreElements()) {
            var key = keys.nextElement();
            words.put(key.substring(GROUP.length()), texts.getTranslation(key, locale, HOLES));
        }
        ALERTS.forEach(alert -> words.put("alert." + alert, Sentence.of("treatment.alert-" + alert).in(locale)));
        return words;
    }

    /// The colour of a line of the event list, by its kind.
    static State colour(String kind) {
        return switch (kind) {
            case "drawn", "started", "restarted" -> State.DOSED;
            case "adverse-mild", "adverse-moderate", "paused", "stopped-too" -> State.WATCH;
            case "adverse-severe", "adverse-serious", "abandoned", "left-early" -> State.STOP;
            default -> State.DONE;
        };
    }
}
