package halcyon.billing.internal.charge;

import halcyon.directory.Directory;
import halcyon.outcomes.ScoreRecorded;
import halcyon.shared.Actor;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// What was scored on a day can be charged with the session of that day.
@Singleton
final class KeepScoreOnScoreRecorded implements Listener<ScoreRecorded> {
    private static final Actor SELF = Actor.system("billing");
    private final ScoredRows scored;
    private final Directory directory;

    KeepScoreOnScoreRecorded(ScoredRows scored, Directory directory) {
        this.scored = scored;
        this.directory = directory;
    }

    @Override
    public Class<ScoreRecorded> hears() {
        return ScoreRecorded.class;
    }

    @Override
    public void on(Heard<ScoreRecorded> heard) {
        ScoreRecorded score = heard.event();
        if (scored.findById(score.assessment()).isPresent()) return;
        LocalDate day = LocalDate.ofInstant(score.at(), directory.site(SELF, score.site()).zone());
        scored.save(new ScoredRow(score.assessment(), score.patient().value(), day, score.instrument()));
    }
}
