package halcyon.local.story;

import halcyon.directory.Directory;
import halcyon.platform.MovableClock;
import halcyon.scheduling.BookingId;
import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;
import halcyon.treatment.Aldrete;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.ConfirmEntry;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.Lot;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.SignSession;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.treatment.VitalSet;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// One monitored session from check-in to signature; the clock goes along.
@Singleton
public class Sitting {
    private static final VitalSet BEFORE = new VitalSet(124, 78, 72, 98, 14, OptionalInt.empty());
    private static final VitalSet DURING = new VitalSet(136, 84, 80, 97, 14, OptionalInt.of(4));
    private static final VitalSet AFTER = new VitalSet(126, 79, 74, 98, 14, OptionalInt.of(5));
    private static final Aldrete WELL = new Aldrete(2, 2, 2, 2, 2);

    /// Another person, who can sign in afresh.
    public record Second(Actor actor, Supplier<ReauthToken> signature) {}

    private final Treatments treatments;
    private final SecondPerson secondPerson;
    private final Directory directory;
    private final MovableClock clock;

    Sitting(Treatments treatments, SecondPerson secondPerson, Directory directory, MovableClock clock) {
        this.treatments = treatments;
        this.secondPerson = secondPerson;
        this.directory = directory;
        this.clock = clock;
    }

    public SessionId checkIn(Actor desk, BookingId booking) {
        CheckedIn result = treatments.checkIn(
                desk, new CheckIn(booking, true, true, "Luis Ruiz", "303-555-0199", Optional.of(LocalTime.MIDNIGHT), Optional.of(LocalTime.MIDNIGHT), CheckIn.Pregnancy.NOT_APPLICABLE, Set.of()));
        return switch (result) {
            case CheckedIn.Done done -> done.session();
            // the arrival stands; what is red is cured before the draw, which asks again
            case CheckedIn.NotCleared red -> red.session();
            case CheckedIn.Refused refused -> throw new Unexpected("check-in", refused);
        };
    }

    /// Weighs, takes vitals, draws, has it checked and starts: the patient is dosed.
    public DoseCalculation dose(Actor nurse, Second second, SessionId session, BigDecimal kilograms) {
        Session opened = treatments.session(nurse, session);
        directory.recordWeight(nurse, opened.patient(), kilograms);
        done("vitals before", treatments.recordVitals(nurse, session, BEFORE));
        Lot lot = treatments.lots(nurse, opened.site()).stream().filter(each -> each.drug().equals(opened.drug())).findFirst().orElseThrow();
        DoseCalculation dose = treatments.calculateDose(nurse, session, lot.id());
        done("the draw", treatments.draw(nurse, session, lot.id()));
        confirm(second, session);
        done("the start", treatments.start(nurse, session));
        return dose;
    }

    /// As [#dose]; whom a gate stops goes home undosed, so that nobody has to be watched in the chair. True when dosed.
    public boolean dosedOrSentHome(Actor nurse, Second second, SessionId session, BigDecimal kilograms) {
        try {
            dose(nurse, second, session, kilograms);
            return true;
        } catch (Unexpected stopped) {
            done("going home undosed", treatments.abandon(nurse, session, "Not cleared before the draw; comes again another day."));
            wasteWhatIsLeft(nurse, second, session);
            return false;
        }
    }

    /// The second person signs what waits of this session.
    public void confirm(Second second, SessionId session) {
        secondPerson.toConfirm(second.actor()).stream()
                .filter(entry -> entry.session().equals(session))
                .forEach(entry -> done("the second person", secondPerson.confirmEntry(
                        second.actor(), new ConfirmEntry(entry.id(), entry.contentHash(), second.signature().get()))));
    }

    /// What was drawn and not given is wasted before a witness.
    public void wasteWhatIsLeft(Actor nurse, Second second, SessionId session) {
        if (!treatments.session(nurse, session).dosing().wasteIsMissing()) return;
        done("the waste", secondPerson.enterWaste(nurse, session));
        confirm(second, session);
    }

    /// The next nasal device, after the rest.
    public void device(Actor nurse, SessionId session) {
        done("the next device", treatments.giveDevice(nurse, session));
    }

    /// Vitals on their clock until the infusion has run, then stop.
    public void watch(Actor nurse, SessionId session) {
        for (int minute = 10; minute <= 40; minute += 10) {
            clock.advance(Duration.ofMinutes(10));
            vitalsDuring(nurse, session);
        }
        stop(nurse, session);
    }

    /// Recovers, is found ready for home, and leaves.
    public void recover(Actor nurse, SessionId session) {
        for (int set = 0; set < 3; set++) {
            clock.advance(Duration.ofMinutes(15));
            vitalsAfter(nurse, session);
        }
        discharge(nurse, session);
    }

    public void vitalsDuring(Actor nurse, SessionId session) {
        done("vitals", treatments.recordVitals(nurse, session, DURING));
    }

    public void stop(Actor nurse, SessionId session) {
        done("the stop", treatments.stop(nurse, session));
    }

    public void vitalsAfter(Actor nurse, SessionId session) {
        done("vitals after", treatments.recordVitals(nurse, session, AFTER));
    }

    public void discharge(Actor nurse, SessionId session) {
        done("discharge", treatments.discharge(nurse, session, ready(nurse, session)));
    }

    private Dischargeable ready(Actor nurse, SessionId session) {
        Session shown = treatments.session(nurse, session);
        var language = directory.patient(nurse, shown.patient()).language();
        return new Dischargeable(
                WELL,
                Home.ready(),
                new Ride(How.HERE, shown.rideName(), shown.ridePhone()),
                new Advice(language, By.ESCORT, shown.rideName()));
    }

    public void sign(Actor prescriber, SessionId session, ReauthToken signature) {
        String hash = treatments.session(prescriber, session).contentHash();
        done("the signature", treatments.sign(prescriber, new SignSession(session, hash, signature)));
    }

    private static SessionState done(String step, Step result) {
        if (result instanceof Step.Done done) return done.state();
        throw new Unexpected(step, result);
    }
}
