package halcyon.ui.rems;

import com.vaadin.flow.component.Component;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.treatment.Rems;
import halcyon.ui.frontdesk.PatientSection;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;
import java.time.Clock;

/// What the patient has been given over time, and the checks it asks for.
@Singleton
@Needs(module = "treatment", verb = "exposure")
class ExposureSection implements PatientSection {
    private final Rems rems;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    ExposureSection(Rems rems, Directory directory, CurrentUser user, Clock clock) {
        this.rems = rems;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "rems.exposure.tab";
    }

    @Override
    public String word() {
        return "exposure";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        return new ExposurePage(rems, user, patient, clock, directory.site(actor, patient.site()).zone());
    }
}
