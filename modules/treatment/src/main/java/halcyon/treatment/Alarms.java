package halcyon.treatment;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.util.List;
import java.util.Optional;

/// The alarms of sessions: what crossed a limit and which check is missing, from raised to resolved. Halcyon documents; it is
/// not a patient monitor, and knows only what people enter.
public interface Alarms {
    /// Every alarm of a session, the newest first.
    List<Alarm> alarms(Actor actor, SessionId session);

    /// The open alarms of a site, the gravest first.
    List<Alarm> openAlarms(Actor actor, SiteId site);

    /// The open alarms of a session stood on a person's screen; counted once for each alarm and person.
    void alarmsShown(Actor actor, SessionId session);

    /// Acknowledged by name with a reason. It stays open until what raised it is over; a critical one no longer repeats.
    Acknowledged acknowledgeAlarm(Actor actor, long alarm, Alarm.Reason reason);

    /// The limits in force for a session: the protocol's, and the patient's own where there are some.
    AlertLimits alertLimits(Actor actor, SessionId session);

    /// The limits this patient has of her own, as they were set last.
    Optional<OwnLimits.Kept> ownLimits(Actor actor, SessionId session);

    /// Sets the patient's own limits, from now on for every session; a field without a value falls back to the protocol.
    Step setOwnLimits(Actor actor, SessionId session, OwnLimits limits);

    /// What became of acknowledging.
    sealed interface Acknowledged {
        record Done(Alarm alarm) implements Acknowledged {}

        /// Somebody else was quicker.
        record Before(String by) implements Acknowledged {}
    }
}
