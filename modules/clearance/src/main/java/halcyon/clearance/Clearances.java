package halcyon.clearance;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The published verbs of clearance.
public interface Clearances {
    /// Asks every gate and weighs the answers by the settings of the subject's date. A gate without a setting is [Weight#HARD].
    Clearance check(Actor actor, Checkpoint checkpoint, Subject subject);

    /// The same for each visit of one patient's course, in this order.
    List<Clearance> checkEach(Actor actor, Checkpoint checkpoint, List<Subject> visits);

    /// What bounds a search for places for this patient and purpose.
    List<Limit.Bound> limits(Actor actor, PatientId patient, String purpose);

    /// The lowest of all ceilings of a dose by this version of a protocol, in milligrams; empty when nothing bounds it. One that
    /// could not be asked is a ceiling of nothing: it stops.
    Optional<Limit.Ceiling> doseCeiling(Actor actor, PatientId patient, long protocolVersion);

    /// Asks to pass a soft red; refused for a hard one, and for who has not the role whose decision the settings say it is.
    Overriding askOverride(Actor actor, AskOverride command);

    /// The second person: must be someone else than who asked.
    Overriding confirmOverride(Actor actor, long override);

    List<PendingOverride> pendingOverrides(Actor actor);

    /// The table of weights in force on a date.
    List<GateSetting> settings(Actor actor, LocalDate on);
}
