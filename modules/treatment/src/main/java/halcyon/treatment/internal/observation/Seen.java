package halcyon.treatment.internal.observation;

import halcyon.treatment.DissociationScore;
import halcyon.treatment.Observation;
import halcyon.treatment.internal.SessionRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;

/// What was seen in a session, read again.
@Singleton
public class Seen {
    private final ObservationRow.Rows observations;
    private final DissociationRow.Rows scores;

    Seen(ObservationRow.Rows observations, DissociationRow.Rows scores) {
        this.observations = observations;
        this.scores = scores;
    }

    public List<Observation> observations(SessionRow session) {
        return observations.of(session.number()).stream().map(ObservationRow::shown).toList();
    }

    public List<DissociationScore.Taken> scores(SessionRow session) {
        return scores.of(session.number()).stream().map(DissociationRow::shown).toList();
    }

    /// How far the newest score stands above the last one before the dose, which counts as 0 when there was none. Empty
    /// without a score after the dose.
    public OptionalInt dissociationAboveBaseline(SessionRow session) {
        if (session.startedAt() == null) return OptionalInt.empty();
        var baseline = 0;
        var newest = OptionalInt.empty();
        for (var taken : scores(session)) {
            if (taken.at().isAfter(session.started())) newest = OptionalInt.of(taken.score().total());
            else baseline = taken.score().total();
        }
        return newest.isEmpty() ? newest : OptionalInt.of(newest.getAsInt() - baseline);
    }
}
