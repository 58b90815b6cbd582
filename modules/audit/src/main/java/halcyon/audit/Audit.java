package halcyon.audit;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import java.util.List;

/// The published verbs of audit.
public interface Audit {
    /// Who saw and changed what about this patient, newest first. Itself an audited read.
    List<Entry> about(Actor actor, PatientId patient);

    /// The newest entries, newest first.
    List<Entry> recent(Actor actor, int limit);

    /// Walks the whole chain and holds it against the anchors outside the database.
    Verdict verify(Actor actor);
}
