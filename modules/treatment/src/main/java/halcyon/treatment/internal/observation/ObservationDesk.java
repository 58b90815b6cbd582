package halcyon.treatment.internal.observation;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.treatment.DissociationScore;
import halcyon.treatment.DissociationScored;
import halcyon.treatment.Entry;
import halcyon.treatment.Observation;
import halcyon.treatment.Observation.Kind;
import halcyon.treatment.ObservationMade;
import halcyon.treatment.Observations;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionRow;
import halcyon.treatment.internal.alarm.Alarming;
import halcyon.treatment.internal.alarm.Source;
import halcyon.treatment.internal.entry.Entries;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/// The verbs of observation.
@Singleton
class ObservationDesk implements Observations {
    private final SessionFile file;
    private final ObservationRow.Rows observations;
    private final DissociationRow.Rows scores;
    private final Seen seen;
    private final Entries entries;
    private final Alarming alarming;
    private final Events events;

    ObservationDesk(
            SessionFile file,
            ObservationRow.Rows observations,
            DissociationRow.Rows scores,
            Seen seen,
            Entries entries,
            Alarming alarming,
            Events events) {
        this.file = file;
        this.observations = observations;
        this.scores = scores;
        this.seen = seen;
        this.entries = entries;
        this.alarming = alarming;
        this.events = events;
    }

    @Override
    @Transactional
    public Step observe(Actor actor, SessionId session, Kind kind, Entry entry) {
        TABLE.require(actor, "observe");
        return entered(actor, "observe", session, entry, (row, at) -> began(actor, row, kind, at));
    }

    private Step began(Actor actor, SessionRow row, Kind kind, Instant at) {
        if (lasts(row, kind)) return new Step.Done(row.state());
        file.touch(row);
        observations.save(new ObservationRow(null, row.number(), kind, at, actor.name(), null, null, 1));
        file.note(actor, row, "seen-" + kind.word(), "", at);
        events.publish(actor, new ObservationMade(row.number(), row.patient(), row.site(), kind, at, false));
        alarm(actor, row, at);
        return new Step.Done(row.state());
    }

    @Override
    @Transactional
    public Step observationPassed(Actor actor, SessionId session, Kind kind, Entry entry) {
        TABLE.require(actor, "observationPassed");
        return entered(actor, "observationPassed", session, entry, (row, at) -> passed(actor, row, kind, at));
    }

    private Step passed(Actor actor, SessionRow row, Kind kind, Instant at) {
        if (observations.passed(row.number(), kind, at, actor.name()) == 0) return refused("treatment.was-not-seen");
        file.touch(row);
        file.note(actor, row, "passed-" + kind.word(), "", at);
        events.publish(actor, new ObservationMade(row.number(), row.patient(), row.site(), kind, at, true));
        alarm(actor, row, at);
        return new Step.Done(row.state());
    }

    @Override
    @Transactional
    public Step scoreDissociation(Actor actor, SessionId session, DissociationScore score, Entry entry) {
        TABLE.require(actor, "scoreDissociation");
        return entered(actor, "scoreDissociation", session, entry, (row, at) -> scored(actor, row, score, at));
    }

    private Step scored(Actor actor, SessionRow row, DissociationScore score, Instant at) {
        file.touch(row);
        scores.save(DissociationRow.scored(row.number(), at, actor.name(), score));
        file.note(actor, row, "cadss", String.valueOf(score.total()), at);
        events.publish(actor, new DissociationScored(row.number(), row.patient(), row.site(), score.total(), at));
        return new Step.Done(row.state());
    }

    @Override
    @Transactional
    public List<Observation> observations(Actor actor, SessionId session) {
        TABLE.require(actor, "observations");
        return seen.observations(file.open(actor, "observations", session));
    }

    @Override
    @Transactional
    public List<DissociationScore.Taken> dissociationScores(Actor actor, SessionId session) {
        TABLE.require(actor, "dissociationScores");
        return seen.scores(file.open(actor, "dissociationScores", session));
    }

    private Step entered(
            Actor actor, String verb, SessionId session, Entry entry, BiFunction<SessionRow, Instant, Step> work) {
        var row = file.open(actor, verb, session);
        if (row.state() == SessionState.SIGNED) return refused("treatment.signed-already");
        if (row.state() == SessionState.ABANDONED) return refused("treatment.session-over");
        return entries.once(
                new Entries.Arrived(actor, row.number(), verb, entry, row.checkedInAt(), file.now()),
                at -> work.apply(row, at));
    }

    private boolean lasts(SessionRow row, Kind kind) {
        return seen.observations(row).stream().anyMatch(one -> one.kind() == kind && one.lasts());
    }

    private void alarm(Actor actor, SessionRow row, Instant at) {
        if (row.state() == SessionState.DISCHARGED) return;
        var words = lasts(row, Kind.RESPIRATORY_DEPRESSION) ? List.of(Kind.RESPIRATORY_DEPRESSION.word()) : List.<String>of();
        alarming.follow(actor, row, Source.OBSERVED, words, at);
    }

    private static Step refused(String key) {
        return new Step.Refused(List.of(Sentence.of(key)));
    }
}
