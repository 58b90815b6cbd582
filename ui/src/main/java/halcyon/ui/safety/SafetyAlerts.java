package halcyon.ui.safety;

import halcyon.outcomes.Outcomes;
import halcyon.outcomes.OutcomesAccess;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.TriageLevel;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Alert;
import halcyon.ui.shell.AlertSource;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// High safety work that nobody has taken rings for those who may take it.
@Singleton
class SafetyAlerts implements AlertSource {
    private final Outcomes outcomes;
    private final Texts texts;

    SafetyAlerts(Outcomes outcomes, Texts texts) {
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @Override
    public List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale) {
        if (!OutcomesAccess.TABLE.allows(actor, "acknowledge")) return List.of();
        return outcomes.safetyTasks(actor).stream()
                .filter(task -> task.level() == TriageLevel.HIGH && !task.acknowledged())
                .filter(task -> site.map(task.site()::equals).orElse(true))
                .map(task -> alert(task, locale))
                .toList();
    }

    private Alert alert(SafetyTask task, Locale locale) {
        return new Alert(State.STOP, texts.getTranslation("safety.alert", locale, task.owner()), "safety/" + task.id());
    }
}
