package halcyon.ui.rems;

import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.treatment.Rems;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Alert;
import halcyon.ui.shell.AlertSource;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Late forms ring for compliance and the managers.
@Singleton
class RemsAlerts implements AlertSource {
    private static final List<Role> TOLD = List.of(Role.COMPLIANCE, Role.SITE_MANAGER, Role.NETWORK_MANAGER);

    private final Rems rems;
    private final Texts texts;

    RemsAlerts(Rems rems, Texts texts) {
        this.rems = rems;
        this.texts = texts;
    }

    @Override
    public List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale) {
        if (TOLD.stream().noneMatch(actor::is) || !TreatmentAccess.TABLE.allows(actor, "lateForms")) return List.of();
        var late = rems.lateForms(actor);
        return late == 0 ? List.of() : List.of(new Alert(State.STOP, texts.getTranslation("rems.alert", locale, late), "rems?show=late"));
    }
}
