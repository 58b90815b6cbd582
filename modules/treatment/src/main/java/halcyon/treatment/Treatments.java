package halcyon.treatment;

import halcyon.clearance.Clearance;
import halcyon.clearance.Overriding;
import halcyon.scheduling.BookingId;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.util.List;
import java.util.Optional;

/// The published verbs of treatment.
public interface Treatments {
    /// Opens the session of a booking and asks the gates of check-in. Asked again, it corrects ride and answers and asks the
    /// gates again.
    CheckedIn checkIn(Actor actor, CheckIn command);

    Session session(Actor actor, SessionId session);

    Optional<Session> sessionOf(Actor actor, BookingId booking);

    /// The gates before the draw, as they stand now; with them those of check-in that are still red.
    Clearance gates(Actor actor, SessionId session);

    /// Asks to pass a soft red of this session; a second person confirms it at clearance. Refused for a hard one.
    Overriding askOverride(Actor actor, SessionId session, String gate, String reason);

    /// Any time: before the dose (blood pressure gate) and on the clock after it; a set kept offline takes its place by the
    /// time it was taken. Unlikely values are asked for once more. Refused after the signature, and for a time at which the
    /// patient was not here.
    Step recordVitals(Actor actor, SessionId session, VitalSet set, Entry entry);

    default Step recordVitals(Actor actor, SessionId session, VitalSet set) {
        return recordVitals(actor, session, set, Entry.now());
    }

    /// By what a device goes on alone when the network is away.
    WatchPlan watchPlan(Actor actor, SessionId session);

    /// The dose by the protocol and today's weight for a lot; nothing is written.
    DoseCalculation calculateDose(Actor actor, SessionId session, long lot);

    /// Gates of before-the-draw must pass; takes the millilitres from the lot. Prescriber's order is the protocol's rule; a
    /// dose over the ceiling is a hard stop.
    Step draw(Actor actor, SessionId session, long lot);

    /// Starts the infusion; where nothing flows, gives the dose at once, or the first of its devices. Refused until a second
    /// person has checked the draw, where the settings ask for one.
    Step start(Actor actor, SessionId session);

    /// The next nasal device; refused before the patient has rested as long as the protocol asks. After the last one the dose is
    /// given.
    Step giveDevice(Actor actor, SessionId session);

    /// The pump stands still; its clock counts only the time it runs.
    Step pause(Actor actor, SessionId session, Entry entry);

    default Step pause(Actor actor, SessionId session) {
        return pause(actor, session, Entry.now());
    }

    /// The pump runs again.
    Step restart(Actor actor, SessionId session, Entry entry);

    default Step restart(Actor actor, SessionId session) {
        return restart(actor, session, Entry.now());
    }

    /// Stops it for good; what by the pump's clock had not run yet is open until it is wasted.
    Step stop(Actor actor, SessionId session, Entry entry);

    default Step stop(Actor actor, SessionId session) {
        return stop(actor, session, Entry.now());
    }

    /// Ends a session before the dose: the patient goes home undosed. What was drawn already is open until it is wasted.
    Step abandon(Actor actor, SessionId session, String reason);

    /// Strikes a set of vitals through, with the reason; it stays readable. Corrections are never overwrites.
    Step strikeVitals(Actor actor, SessionId session, long vitals, String reason);

    /// Another observer takes over; refused when that one already watches as many as the protocol allows.
    Step handOver(Actor actor, SessionId session, StaffId observer);

    Step adverseEvent(Actor actor, SessionId session, AdverseEvent event, Entry entry);

    default Step adverseEvent(Actor actor, SessionId session, AdverseEvent event) {
        return adverseEvent(actor, session, event, Entry.now());
    }

    Step note(Actor actor, SessionId session, String text, Entry entry);

    default Step note(Actor actor, SessionId session, String text) {
        return note(actor, session, text, Entry.now());
    }

    /// Discharge criteria with their floors; refused with every reason that is missing.
    Step discharge(Actor actor, SessionId session, Dischargeable criteria);

    /// The patient left before the criteria were met and could not be kept. The watch ends, the record says so for good; it is no
    /// discharge by the criteria, and a drug that still runs is stopped first.
    Step leftEarly(Actor actor, SessionId session, String reason);

    /// The prescriber's signature; bound to the session's content hash, re-authenticated at Keycloak.
    Step sign(Actor actor, SignSession command);

    /// Sessions that wait for a signature at the actor's sites.
    List<Session> unsigned(Actor actor);

    /// Dosed sessions of a patient, oldest first.
    List<Mark> marks(Actor actor, PatientId patient);

    /// Open sessions of a site, by chair.
    List<FloorChair> floor(Actor actor, SiteId site);

    List<Lot> lots(Actor actor, SiteId site);

    long receiveLot(Actor actor, ReceiveLot command);
}
