package halcyon.ui.clinician;

import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.treatment.Charts;
import halcyon.treatment.Discharges;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.Medicines;
import halcyon.treatment.Observations;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.Treatments;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Signing;
import halcyon.ui.shell.SiteChoice;
import jakarta.inject.Singleton;
import java.time.Clock;

/// What the screens beside the patient speak with.
@Singleton
final class Bedside {
    final Treatments treatments;
    final SecondPerson secondPerson;
    final Discharges discharges;
    final Charts charts;
    final Observations observations;
    final Medicines medicines;
    final DoseOrders doseOrders;
    final Directory directory;
    final Protocols protocols;
    final Scheduling scheduling;
    final Clearances clearances;
    final Signing signing;
    final SiteChoice sites;
    final Clock clock;
    private final CurrentUser user;

    Bedside(
            Treatments treatments,
            SecondPerson secondPerson,
            Discharges discharges,
            Charts charts,
            Observations observations,
            Medicines medicines,
            DoseOrders doseOrders,
            Directory directory,
            Protocols protocols,
            Scheduling scheduling,
            Clearances clearances,
            Signing signing,
            SiteChoice sites,
            CurrentUser user,
            Clock clock) {
        this.treatments = treatments;
        this.secondPerson = secondPerson;
        this.discharges = discharges;
        this.charts = charts;
        this.observations = observations;
        this.medicines = medicines;
        this.doseOrders = doseOrders;
        this.directory = directory;
        this.protocols = protocols;
        this.scheduling = scheduling;
        this.clearances = clearances;
        this.signing = signing;
        this.sites = sites;
        this.user = user;
        this.clock = clock;
    }

    /// The person in front of the page, read anew at each call.
    Actor actor() {
        return user.actor();
    }

    /// Whether the person may use a verb of treatment: what she may not do is not offered.
    boolean may(String verb) {
        return TreatmentAccess.TABLE.allows(actor(), verb);
    }
}
