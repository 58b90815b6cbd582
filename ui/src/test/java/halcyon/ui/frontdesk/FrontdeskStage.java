package halcyon.ui.frontdesk;

import halcyon.billing.Billing;
import halcyon.consent.Consents;
import halcyon.contact.Contact;
import halcyon.directory.Directory;
import halcyon.outcomes.Outcomes;
import halcyon.platform.MovableClock;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Scheduling;
import halcyon.treatment.Treatments;
import halcyon.ui.stage.Stage;

/// The front desk's screens over a small clinic on a real database:
/// `ui/stage shoot halcyon.ui.frontdesk.FrontdeskStage /tmp/shots call patients patient/1 patient/3/screen register/6`.
public final class FrontdeskStage {
    private FrontdeskStage() {}

    public static void main(String[] args) throws Exception {
        var clinic = new Clinic();
        clinic.register("Ana", "Ruiz");
        clinic.ask(clinic.eligible("Chidi", "Okafor"));
        clinic.register("Inés", "Zamora");
        clinic.sign(clinic.eligible("Mei", "Lindqvist"));
        clinic.refer("Dale", "Whitaker");
        clinic.refer("Ruth", "Fenwick");
        var user = new halcyon.ui.stage.StagePerson();
        Stage.with(
                        clinic.get(Directory.class),
                        clinic.get(Contact.class),
                        clinic.get(Consents.class),
                        clinic.get(Scheduling.class),
                        clinic.get(Outcomes.class),
                        clinic.get(Billing.class),
                        clinic.get(Protocols.class),
                        clinic.get(Treatments.class),
                        clinic.get(MovableClock.class),
                        new BookingsSection(clinic.get(Scheduling.class), clinic.get(Directory.class)),
                        new ConsentsSection(clinic.get(Consents.class), clinic.get(PatientActions.class), user),
                        new ContactSection(clinic.get(Contact.class), clinic.get(PatientActions.class), user))
                .show(CallView.class, PatientsView.class, PatientView.class, RegisterView.class, ScreenView.class)
                .show(Class.forName("halcyon.ui.ethics.ConsentView"), Class.forName("halcyon.ui.ethics.PublishFormView"))
                .serve(args);
    }
}
