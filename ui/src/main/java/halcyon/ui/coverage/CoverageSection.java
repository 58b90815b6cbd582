package halcyon.ui.coverage;

import com.vaadin.flow.component.Component;
import halcyon.billing.Coverages;
import halcyon.billing.Eligibilities;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.ui.frontdesk.PatientSection;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The tab "Coverage" of the patient's page.
@Singleton
@Needs(module = "billing", verb = "policies")
class CoverageSection implements PatientSection {
    private static final int BEFORE_BALANCE = 55;
    private final Coverages coverages;
    private final Eligibilities eligibilities;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    CoverageSection(Coverages coverages, Eligibilities eligibilities, Directory directory, CurrentUser user, Clock clock) {
        this.coverages = coverages;
        this.eligibilities = eligibilities;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "coverage.tab";
    }

    @Override
    public String word() {
        return "coverage";
    }

    @Override
    public int order() {
        return BEFORE_BALANCE;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        return new CoveragePage(coverages, eligibilities, directory, user, patient, clock, directory.site(actor, patient.site()).zone());
    }
}
