package halcyon.treatment;

import halcyon.shared.Actor;
import java.util.List;

/// What takes two people: a draw is checked, and waste is witnessed, by someone else, signed in on an own device.
public interface SecondPerson {
    /// What waits at the actor's sites for a second person, oldest first. What she entered herself is among it, for her to see
    /// that it waits.
    List<Confirmation> toConfirm(Actor actor);

    /// The second person's signature over an entry as she saw it: a draw may be given after it, waste is booked by it. Refused
    /// to the person who made the entry, for an entry that changed or was decided meanwhile, and without a fresh sign-in.
    Step confirmEntry(Actor actor, ConfirmEntry command);

    /// The second person says, signed as well, that it is not as entered. A refused draw is never given: it is wasted and
    /// the dose drawn anew, or the session ends. Refused waste is entered anew.
    Step refuseEntry(Actor actor, ConfirmEntry command, String reason);

    /// Enters what was drawn and did not reach the patient as wasted, from the end of the dose on, or when
    /// the draw was refused. Booked when a second person
    /// has witnessed it, or at once where the settings ask for none.
    Step enterWaste(Actor actor, SessionId session);
}
