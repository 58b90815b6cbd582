package halcyon.treatment.internal.alarm;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.treatment.Alarm.Level;
import halcyon.treatment.Alarm.Turn;
import halcyon.treatment.AlarmEscalated;
import halcyon.treatment.AlarmRaised;
import halcyon.treatment.AlarmResolved;
import halcyon.treatment.internal.SessionRow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Raises and resolves alarms and writes every turn of their lives, in the caller's transaction.
@Singleton
public class Alarming {
    private final AlarmRows alarms;
    private final LifeRow.Rows life;
    private final Events events;

    Alarming(AlarmRows alarms, LifeRow.Rows life, Events events) {
        this.alarms = alarms;
        this.life = life;
        this.events = events;
    }

    /// Of one source these words hold now: what is new is raised, what is no longer among them is over.
    public void follow(Actor actor, SessionRow session, Source source, Collection<String> words, Instant at) {
        var open = openOf(session, source);
        for (var alarm : open) if (!words.contains(alarm.word())) resolve(actor, alarm, at, "back");
        var known = open.stream().map(AlarmRow::word).toList();
        for (var word : words) if (!known.contains(word)) raise(actor, session, source, word, level(word, at), at);
    }

    /// A set that arrived late crossed limits then; a newer one says what holds now.
    public void passed(Actor actor, SessionRow session, Collection<String> words, Instant from, Instant until) {
        var open = openOf(session, Source.VITALS).stream().map(AlarmRow::word).toList();
        for (var word : words)
            if (!open.contains(word))
                resolve(actor, raise(actor, session, Source.VITALS, word, level(word, from), from), until, "arrived-late");
    }

    /// The session is over, and so is everything that could be wrong with it.
    public void over(Actor actor, SessionRow session, Instant at) {
        for (var alarm : alarms.openOf(session.number())) resolve(actor, alarm, at, "session-over");
    }

    Optional<AlarmRow> open(SessionRow session, String word) {
        return alarms.openOf(session.number()).stream().filter(alarm -> alarm.word().equals(word)).findFirst();
    }

    AlarmRow raise(Actor actor, SessionRow session, Source source, String word, Level level, Instant at) {
        var alarm = alarms.save(new AlarmRow(
                null, session.number(), session.patientId(), session.siteId(), session.chair(), source, word, level, at, null, null, null, 1));
        line(alarm, at, Turn.RAISED, actor.name(), level.name());
        events.publish(actor, new AlarmRaised(session.number(), session.patient(), session.site(), alarm.number(), word, level));
        return alarm;
    }

    void higher(Actor actor, AlarmRow alarm, Level level, Instant at) {
        if (level.compareTo(alarm.level()) <= 0 || alarms.raiseTo(alarm.number(), alarm.level(), level) == 0) return;
        line(alarm, at, Turn.HIGHER, actor.name(), level.name());
        events.publish(
                actor, new AlarmRaised(alarm.sessionId(), patient(alarm), site(alarm), alarm.number(), alarm.word(), level));
    }

    void escalate(Actor actor, AlarmRow alarm, StaffId to, String name, Instant at) {
        if (alarms.escalate(alarm.number(), name) == 0) return;
        line(alarm, at, Turn.ESCALATED, actor.name(), name);
        events.publish(
                actor, new AlarmEscalated(alarm.sessionId(), patient(alarm), site(alarm), alarm.number(), alarm.word(), to, name));
    }

    void resolve(Actor actor, AlarmRow alarm, Instant at, String why) {
        if (alarms.resolve(alarm.number(), at) == 0) return;
        line(alarm, at, Turn.RESOLVED, actor.name(), why);
        events.publish(
                actor, new AlarmResolved(alarm.sessionId(), patient(alarm), site(alarm), alarm.number(), alarm.word()));
    }

    void line(AlarmRow alarm, Instant at, Turn turn, String by, String detail) {
        life.save(new LifeRow(null, alarm.number(), at, turn, by, detail));
    }

    private List<AlarmRow> openOf(SessionRow session, Source source) {
        return alarms.openOf(session.number()).stream().filter(alarm -> alarm.source() == source).toList();
    }

    /// The dated level of a word; a word nobody graded is a warning.
    private Level level(String word, Instant at) {
        return alarms.level(word, LocalDate.ofInstant(at, ZoneOffset.UTC)).map(Level::valueOf).orElse(Level.WARNING);
    }

    static PatientId patient(AlarmRow alarm) {
        return PatientId.of(alarm.patientId());
    }

    static SiteId site(AlarmRow alarm) {
        return SiteId.of(alarm.siteId());
    }
}
