package halcyon.ui.shell;

import halcyon.audit.AuditAccess;
import halcyon.billing.BillingAccess;
import halcyon.clearance.ClearanceAccess;
import halcyon.consent.ConsentAccess;
import halcyon.contact.ContactAccess;
import halcyon.directory.DirectoryAccess;
import halcyon.outcomes.OutcomesAccess;
import halcyon.oversight.OversightAccess;
import halcyon.protocol.ProtocolAccess;
import halcyon.scheduling.SchedulingAccess;
import halcyon.treatment.TreatmentAccess;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/// The access tables of all modules, in one place for the doors.
@Factory
class DoorTables {
    @Singleton
    Doors doors() {
        return new Doors(List.of(
                ClearanceAccess.TABLE,
                DirectoryAccess.TABLE,
                ContactAccess.TABLE,
                ProtocolAccess.TABLE,
                SchedulingAccess.TABLE,
                TreatmentAccess.TABLE,
                ConsentAccess.TABLE,
                OutcomesAccess.TABLE,
                BillingAccess.TABLE,
                OversightAccess.TABLE,
                AuditAccess.TABLE));
    }
}
