package halcyon.ui.billing;

import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.ClaimState;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Alert;
import halcyon.ui.shell.AlertSource;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Claims that came back ring for those who can send them again.
@Singleton
class BillingAlerts implements AlertSource {
    private final Billing billing;
    private final Texts texts;

    BillingAlerts(Billing billing, Texts texts) {
        this.billing = billing;
        this.texts = texts;
    }

    @Override
    public List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale) {
        if (!BillingAccess.TABLE.allows(actor, "submit")) return List.of();
        Map<ClaimState, Long> counts = billing.counts(actor);
        List<Alert> alerts = new ArrayList<>();
        for (QueueFilter one : List.of(QueueFilter.REJECTED, QueueFilter.DENIED)) {
            long waiting = one.of(counts);
            if (waiting > 0) alerts.add(new Alert(State.WATCH, texts.getTranslation("billing.alert." + one.word(), locale, waiting), "billing?show=" + one.word()));
        }
        return alerts;
    }
}
