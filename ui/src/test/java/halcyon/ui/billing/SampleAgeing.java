package halcyon.ui.billing;

import halcyon.billing.Ageing;
import halcyon.billing.ClaimId;
import halcyon.billing.OpenItem;
import halcyon.billing.OpenItem.Responsible;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Made-up open items of three payers and some patients.
final class SampleAgeing implements Ageing {
    private static final List<String> PAYERS = List.of("Front Range Health", "Mesa Plan", "Medicare Part B");

    private SampleAgeing() {}

    static SampleAgeing ageing() {
        return new SampleAgeing();
    }

    @Override
    public List<OpenItem> openItems(Actor actor, LocalDate asOf) {
        List<OpenItem> items = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            boolean patient = n % 5 == 4;
            items.add(new OpenItem(patient ? Responsible.PATIENT : Responsible.PAYER, Optional.of(new ClaimId(n + 1)), "H-20" + (700 + n), PatientId.of(n + 1), SiteId.of("denver"),
                    PAYERS.get(n % 3), asOf.minusDays(n * 37L % 160), asOf, Money.cents(patient ? 4260 + n * 10 : 26800 + n * 512L)));
        }
        return items;
    }
}
