package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.shared.Sentence;
import halcyon.treatment.internal.rule.Fast;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// As long without food and drink as the protocol asks: on arrival by the planned time of the visit, before the draw by now.
@Singleton
class FastingGate implements Gate {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final SessionRows sessions;
    private final Protocols protocols;
    private final Directory directory;
    private final Clock clock;

    FastingGate(SessionRows sessions, Protocols protocols, Directory directory, Clock clock) {
        this.sessions = sessions;
        this.protocols = protocols;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "treatment.fasting";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (subject.protocolVersion().isEmpty()) return clear("treatment.fasting-not-asked");
        var asked = protocols.version(SessionFile.TREATMENT, subject.protocolVersion().get()).care().fasting();
        if (!Fast.isAsked(asked)) return clear("treatment.fasting-not-asked");
        var session = GateAnswers.session(sessions, subject);
        if (session.isEmpty()) return clear("treatment.asked-on-arrival");
        if (session.get().startedAt() != null) return clear("treatment.dosed-already");
        var fast = new Fast(
                asked, Optional.ofNullable(session.get().lastFoodAt()), Optional.ofNullable(session.get().lastDrinkAt()));
        return judged(subject, fast, dose(checkpoint, subject));
    }

    private Instant dose(Checkpoint checkpoint, Subject subject) {
        var now = clock.instant();
        return switch (checkpoint) {
            case BOOKING, T_MINUS_48H, CHECK_IN -> subject.slot().from().isAfter(now) ? subject.slot().from() : now;
            case BEFORE_DRAW -> now;
        };
    }

    private Answer judged(Subject subject, Fast fast, Instant dose) {
        if (fast.isUnknown()) return trouble(subject, "treatment.fasting-unknown");
        if (!fast.foodKept(dose)) return broken(subject, fast, "treatment.fasting-food", fast.food(), fast.asked().foodMinutes());
        if (!fast.drinkKept(dose)) return broken(subject, fast, "treatment.fasting-drink", fast.drink(), fast.asked().drinkMinutes());
        return clear("treatment.fasting-kept", time(subject, fast.food()), time(subject, fast.drink()));
    }

    private Answer broken(Subject subject, Fast fast, String key, Optional<Instant> last, int minutes) {
        return new Answer.Trouble(
                Sentence.of(key, time(subject, last), minutes),
                Sentence.of("treatment.fasting-wait", time(subject, fast.over())),
                Optional.of(subject.slot().from()));
    }

    private String time(Subject subject, Optional<Instant> at) {
        var zone = directory.site(SessionFile.TREATMENT, subject.site()).zone();
        return at.map(found -> CLOCK.format(found.atZone(zone))).orElse("–");
    }
}
