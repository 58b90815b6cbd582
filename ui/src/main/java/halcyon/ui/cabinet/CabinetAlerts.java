package halcyon.ui.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Alert;
import halcyon.ui.shell.AlertSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Losses whose clocks run out, counts that are off, inventories not taken in time and transfers on their way ring.
@Singleton
class CabinetAlerts implements AlertSource {
    private final Cabinet cabinet;

    CabinetAlerts(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    @Override
    public List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale) {
        if (!TreatmentAccess.TABLE.allows(actor, "openClocks")) return List.of();
        return cabinet.openClocks(actor).stream()
                .filter(work -> work.urgent() || work.kind() == CabinetWork.Kind.TRANSFER)
                .filter(work -> site.map(work.site()::equals).orElse(true))
                .map(work -> new Alert(work.urgent() ? State.STOP : State.WATCH, work.what().in(locale), WorkLines.path(work)))
                .toList();
    }
}
