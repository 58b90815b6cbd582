package halcyon.ui.clinician;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import halcyon.protocol.Care;
import halcyon.treatment.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the patient last ate and drank, each where the protocol asks for minutes without it.
final class FastingQuestion extends Div {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final TimePicker food = new TimePicker();
    private final TimePicker drink = new TimePicker();

    FastingQuestion(Care.Fasting fasting) {
        addClassNames("wide", "row");
        ask(food, "last-food", fasting.foodMinutes());
        ask(drink, "last-drink", fasting.drinkMinutes());
    }

    private void ask(TimePicker field, String id, int minutes) {
        if (minutes == 0) return;
        field.setId(id);
        field.setStep(STEP);
        field.setLabel(text(id));
        field.setHelperText(text("fasting.minutes", minutes));
        add(field);
    }

    void correct(Session session, ZoneId zone) {
        food.setValue(time(session.lastFood(), zone));
        drink.setValue(time(session.lastDrink(), zone));
    }

    /// Marks what is open and says whether nothing is.
    boolean isAnswered() {
        return isAnswered(food) & isAnswered(drink);
    }

    private boolean isAnswered(TimePicker field) {
        var open = field.getParent().isPresent() && field.isEmpty();
        field.setInvalid(open);
        field.setErrorMessage(text("answer-this"));
        return !open;
    }

    Optional<LocalTime> lastFood() {
        return food.getOptionalValue();
    }

    Optional<LocalTime> lastDrink() {
        return drink.getOptionalValue();
    }

    private static @Nullable LocalTime time(Optional<Instant> at, ZoneId zone) {
        return at.map(found -> found.atZone(zone).toLocalTime()).orElse(null);
    }

    private String text(String key, Object... values) {
        return getTranslation("clinician.check-in." + key, values);
    }
}
