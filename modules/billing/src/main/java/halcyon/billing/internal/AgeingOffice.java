package halcyon.billing.internal;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.Ageing;
import halcyon.billing.OpenItem;
import halcyon.billing.internal.ageing.OpenItems;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Answers the verbs of ageing.
@Singleton
class AgeingOffice implements Ageing {
    private final OpenItems items;

    AgeingOffice(OpenItems items) {
        this.items = items;
    }

    @Override
    public List<OpenItem> openItems(Actor actor, LocalDate asOf) {
        TABLE.require(actor, "openItems");
        return items.asOf(actor, asOf);
    }
}
