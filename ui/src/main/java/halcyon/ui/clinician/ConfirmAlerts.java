package halcyon.ui.clinician;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Alert;
import halcyon.ui.shell.AlertSource;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws and waste that wait for a second person ring for everyone but who entered them.
@Singleton
class ConfirmAlerts implements AlertSource {
    private final SecondPerson secondPerson;
    private final Texts texts;

    ConfirmAlerts(SecondPerson secondPerson, Texts texts) {
        this.secondPerson = secondPerson;
        this.texts = texts;
    }

    @Override
    public List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale) {
        if (!TreatmentAccess.TABLE.allows(actor, "toConfirm")) return List.of();
        return secondPerson.toConfirm(actor).stream()
                .filter(entry -> !entry.enteredSubject().equals(actor.subject()))
                .filter(entry -> site.map(entry.site()::equals).orElse(true))
                .map(entry -> new Alert(
                        State.WATCH, texts.getTranslation("confirm.alert." + entry.kind(), locale, entry.enteredBy()), "confirm"))
                .toList();
    }
}
