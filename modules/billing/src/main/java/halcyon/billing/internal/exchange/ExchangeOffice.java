package halcyon.billing.internal.exchange;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.ClaimExchange;
import halcyon.billing.FileFault;
import halcyon.billing.internal.inspection.ClaimFileInspection;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Answers the verbs of the exchange: first whether the actor may, then who in the house does it.
@Singleton
class ExchangeOffice implements ClaimExchange {
    private final Clock clock;

    ExchangeOffice(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<FileFault> inspect(Actor actor, byte[] file) {
        TABLE.require(actor, "inspect");
        return ClaimFileInspection.of(file, LocalDate.now(clock)).stream()
                .map(fault -> new FileFault(fault.position().toString(), fault.problem(), fault.structure()))
                .toList();
    }
}
