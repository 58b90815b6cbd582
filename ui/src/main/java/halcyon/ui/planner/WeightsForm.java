package halcyon.ui.planner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.Planner;
import halcyon.scheduling.SchedulingAccess;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/// What counts how much in a plan, from a date on. Who may not set it reads it.
final class WeightsForm {
    private static final int MOST = 1_000_000;
    private final Planner planner;
    private final CurrentUser user;
    private final SerializableRunnable saved;
    private final SidePanel panel;
    private final DayField from = new DayField(text("from"));
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();

    WeightsForm(Planner planner, CurrentUser user, Clock clock, SerializableRunnable closed, SerializableRunnable saved) {
        this.planner = planner;
        this.user = user;
        this.saved = saved;
        panel = new SidePanel(text("title"), closed);
        panel.body().addClassName("stack");
        panel.body().add(new Span(text("why")));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        var now = planner.planWeights(user.actor(), today);
        from.setMin(today);
        from.setValue(today);
        field("waiting", now.waitingDay());
        field("idle", now.idleMinute());
        field("move", now.move());
        field("hour", now.hourMoved());
        field("overtime", now.overtimeMinute());
        field("left", now.leftOut());
        field("late", now.lateMinutes());
        field("search", now.searchMilliseconds());
        var may = SchedulingAccess.TABLE.allows(user.actor(), "setPlanWeights");
        if (may) panel.body().add(from);
        fields.values().forEach(field -> field.setReadOnly(!may));
        panel.body().add(fields.values().toArray(IntegerField[]::new));
        if (may) panel.foot(save());
    }

    SidePanel panel() {
        return panel;
    }

    private Button save() {
        var save = new Button(text("save"), click -> keep());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void field(String key, int value) {
        var field = new IntegerField(text(key));
        field.setValue(value);
        field.setMin(0);
        field.setMax(MOST);
        field.setErrorMessage(text("wrong"));
        fields.put(key, field);
    }

    private void keep() {
        from.setInvalid(from.isEmpty() || from.getValue().isBefore(from.getMin()));
        from.setErrorMessage(text("from.wrong"));
        fields.values().forEach(field -> field.setInvalid(field.isEmpty() || field.getValue() < 0 || field.getValue() > MOST));
        if (from.isInvalid() || fields.values().stream().anyMatch(IntegerField::isInvalid)) return;
        try {
            planner.setPlanWeights(user.actor(), from.getValue(), new PlanWeights(
                    of("waiting"), of("idle"), of("move"), of("hour"), of("overtime"), of("left"), of("late"), of("search")));
        } catch (IllegalArgumentException refused) {
            field("search").setInvalid(true);
            return;
        }
        saved.run();
    }

    private IntegerField field(String key) {
        var field = fields.get(key);
        if (field == null) throw new IllegalArgumentException("no field " + key);
        return field;
    }

    private int of(String key) {
        return field(key).getValue();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("planner.weights." + key, arguments);
    }
}
