package halcyon.treatment;

import halcyon.shared.Actor;
import java.util.List;

/// What is seen in the patient beside the vitals, with its times.
public interface Observations {
    /// It began. Seen already and not passed yet: nothing changes. Depressed breathing raises a critical alarm.
    Step observe(Actor actor, SessionId session, Observation.Kind kind, Entry entry);

    /// It has passed. Refused when it had not begun.
    Step observationPassed(Actor actor, SessionId session, Observation.Kind kind, Entry entry);

    /// A CADSS-6 as scored beside the patient.
    Step scoreDissociation(Actor actor, SessionId session, DissociationScore score, Entry entry);

    /// Oldest first.
    List<Observation> observations(Actor actor, SessionId session);

    /// Oldest first.
    List<DissociationScore.Taken> dissociationScores(Actor actor, SessionId session);
}
