package halcyon.treatment.internal.entry;

import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.treatment.Entry;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.Settings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Places an entry in time and lets it count once: a key that was kept before is answered as it was then.
@Singleton
public class Entries {
    private final EntryRows rows;
    private final Settings settings;

    Entries(EntryRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /// An entry as it arrived `now`; nothing of this session can have happened before `earliest`.
    public record Arrived(Actor actor, long session, String verb, Entry entry, Instant earliest, Instant now) {}

    /// Does the work at the time the entry happened, in the caller's transaction. What was not done leaves the key free.
    public Step once(Arrived arrived, Function<Instant, Step> work) {
        var before = arrived.entry().key().filter(key -> rows.kept(arrived.session(), key).isPresent());
        if (before.isPresent()) return asBefore(arrived.session(), before.get(), arrived.verb());
        var at = happened(arrived);
        var refusal = refusal(arrived, at);
        if (refusal.isPresent()) return new Step.Refused(List.of(refusal.get()));
        var key = arrived.entry().key();
        return key.isEmpty() ? work.apply(at) : keyed(arrived, key.get(), at, work);
    }

    private Step keyed(Arrived arrived, String key, Instant at, Function<Instant, Step> work) {
        var session = arrived.session();
        if (rows.claim(session, key, arrived.verb(), at, arrived.now(), arrived.actor().name()) == 0)
            return asBefore(session, key, arrived.verb());
        var step = work.apply(at);
        if (step instanceof Step.Done done) rows.answer(session, key, done.state());
        else rows.release(session, key);
        return step;
    }

    private Step asBefore(long session, String key, String verb) {
        var kept = rows.kept(session, key).orElseThrow(() -> new StaleVersion("entry " + key));
        if (!kept.verb().equals(verb))
            throw new IllegalArgumentException("the key " + key + " was used for " + kept.verb() + ", not for " + verb);
        return new Step.Done(SessionState.valueOf(kept.answer()));
    }

    /// A device's clock may go a little ahead; then it happens now.
    private static Instant happened(Arrived arrived) {
        return arrived.entry().at().filter(at -> at.isBefore(arrived.now())).orElse(arrived.now());
    }

    private Optional<Sentence> refusal(Arrived arrived, Instant at) {
        var ahead = Duration.ofSeconds(settings.number("entry.ahead-seconds", arrived.now()));
        if (arrived.entry().at().filter(told -> told.isAfter(arrived.now().plus(ahead))).isPresent())
            return Optional.of(Sentence.of("treatment.entry-in-the-future"));
        if (at.isBefore(arrived.earliest())) return Optional.of(Sentence.of("treatment.entry-too-early"));
        return Optional.empty();
    }
}
