package halcyon.local.story;

import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.ReferralId;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Screen;
import halcyon.directory.Screened;
import halcyon.directory.TakeCall;
import halcyon.directory.Trial;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// From the call to the screened patient.
@Singleton
public class Intake {
    private static final List<Trial> TWO_ADEQUATE = List.of(
            new Trial("sertraline", "SSRI", 10, true, "no response"), new Trial("venlafaxine", "SNRI", 12, true, "partial response"));

    private final Directory directory;

    Intake(Directory directory) {
        this.directory = directory;
    }

    /// The safety question answered with yes: must end in the crisis text.
    public CallTaken.Crisis callInDanger(Actor desk, SiteId site) {
        CallTaken result = directory.takeCall(desk, TakeCall.crisis(site));
        if (result instanceof CallTaken.Crisis crisis) return crisis;
        throw new Unexpected("a call in danger", result);
    }

    public ReferralId call(Actor desk, Caller caller) {
        CallTaken result = directory.takeCall(
                desk,
                new TakeCall(
                        false,
                        caller.given(),
                        caller.family(),
                        caller.birthDate(),
                        caller.phone(),
                        caller.email(),
                        caller.language(),
                        caller.indication(),
                        "sertraline, venlafaxine",
                        caller.payer(),
                        caller.memberId(),
                        caller.site(),
                        "mornings"));
        if (result instanceof CallTaken.Referred referred) return referred.referral();
        throw new Unexpected("the call", result);
    }

    public PatientId register(Actor desk, ReferralId referral, Caller caller) {
        Registered result = directory.register(
                desk, new RegisterPatient(referral, caller.sex(), caller.street(), caller.city(), caller.state(), caller.zip()));
        if (result instanceof Registered.Done done) return done.patient();
        throw new Unexpected("registering", result);
    }

    public Screened screen(Actor nurse, PatientId patient, Caller caller, List<Trial> trials) {
        return directory.screen(
                nurse,
                new Screen(patient, caller.diagnosis(), trials, Set.of(), caller.kilograms(), caller.centimetres(), "none known"));
    }

    public void screenEligible(Actor nurse, PatientId patient, Caller caller) {
        Screened result = screen(nurse, patient, caller, TWO_ADEQUATE);
        if (!(result instanceof Screened.Eligible)) throw new Unexpected("screening", result);
    }
}
