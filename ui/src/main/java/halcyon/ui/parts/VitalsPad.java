package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// A keypad for one set of vital signs: taps are digits plus one. Fields advance by themselves; the last set's values are
/// shown beneath and never filled in.
@Tag("halcyon-vitals-pad")
@JsModule("context://halcyon/vitals-pad.js")
public final class VitalsPad extends Component implements HasSize {
    private static final List<String> WORDS = List.of("was", "back", "next", "save", "range", "missing");

    /// One field: `min` to `max` can be typed at all; outside `alarmBelow` and `alarmAbove` it is painted. `last` is the last
    /// set's value. `name` is read aloud ("systolic").
    public record Field(
            String key, String label, String name, String unit, int min, int max, boolean optional, @Nullable Integer last,
            @Nullable Integer alarmBelow, @Nullable Integer alarmAbove) {
        /// A field that must be typed, without limits of alarm.
        public static Field of(String key, String label, String name, String unit, int min, int max, @Nullable Integer last) {
            return new Field(key, label, name, unit, min, max, false, last, null, null);
        }
    }

    private int round;

    public VitalsPad(List<Field> fields) {
        Words.give(this, "pad", WORDS);
        show(fields);
    }

    /// Empty fields for the next set; the old values are gone.
    public void show(List<Field> fields) {
        getElement().setProperty("round", round++);
        getElement().setProperty("refused", "");
        getElement().setPropertyBean("data", new Fields(fields, round > 1));
    }

    /// Says why the set was not taken; what was typed stays.
    public void refuse(String why) {
        getElement().setProperty("refused", why);
    }

    /// The person saved: key to number; optional fields may be missing.
    public VitalsPad onSave(SerializableConsumer<Map<String, Integer>> listener) {
        getElement()
                .addEventListener("save", event -> listener.accept(event.getEventDetail(new TypeReference<Map<String, Integer>>() {})))
                .addEventDetail();
        return this;
    }

    record Fields(List<Field> fields, boolean focus) {}
}
