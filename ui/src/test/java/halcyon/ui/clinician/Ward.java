package halcyon.ui.clinician;

import halcyon.shared.Sentence;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarms;
import halcyon.treatment.Entry;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import halcyon.ui.stage.StagePerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server that takes what a cockpit sends: each key once, at its own time. Its clock can be moved, and it can lose answers
/// that it has already acted on.
final class Ward {
    /// One entry as it was taken, in the order of arrival.
    record Taken(String kind, String key, Instant at, String what) {}

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<Session.Vitals> vitals = new ArrayList<>();
    private final List<Session.Note> notes = new ArrayList<>();
    private final List<Alarm> alarms = new CopyOnWriteArrayList<>();
    private Optional<Instant> stopped = Optional.empty();
    private volatile Duration moved = Duration.ZERO;
    private volatile int answersToLose;

    List<Taken> taken() {
        return taken;
    }

    void raise(Alarm alarm) {
        alarms.add(alarm);
    }

    List<Alarm> alarms() {
        return alarms;
    }

    void move(Duration by) {
        moved = moved.plus(by);
    }

    /// The next so many entries are taken, but the device hears a failure.
    void loseAnswers(int many) {
        answersToLose = many;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return StagePerson.CLOCK.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return StagePerson.CLOCK.instant().plus(moved);
            }
        };
    }

    synchronized Session session(SessionId id) {
        var sets = vitals.stream().sorted(Comparator.comparing(Session.Vitals::at)).toList();
        return MadeUp.session(id.value(), new MadeUp.Since(sets, List.copyOf(notes), stopped));
    }

    Object vitals(Object[] asked) {
        var set = (VitalSet) asked[2];
        return once(asked, "vitals", set.systolic() + "/" + set.diastolic(), at -> vitals.add(new Session.Vitals(
                100 + vitals.size(), at, set, "M. Kim", set.oxygen() < 90 ? List.of("oxygen-critical") : List.of(), Optional.empty())));
    }

    Object adverseEvent(Object[] asked) {
        var event = (AdverseEvent) asked[2];
        var kind = "adverse-" + event.severity().name().toLowerCase(Locale.ROOT);
        return once(asked, kind, event.what(), at -> notes.add(new Session.Note(at, kind, event.what(), "M. Kim")));
    }

    Object note(Object[] asked) {
        var text = (String) asked[2];
        if (text.equals("refuse me")) return new Step.Refused(List.of(Sentence.of("treatment.signed-already")));
        return once(asked, "note", text, at -> notes.add(new Session.Note(at, "note", text, "M. Kim")));
    }

    Object stop(Object[] asked) {
        return once(asked, "stop", "", at -> stopped = Optional.of(at));
    }

    Object pause(Object[] asked) {
        return once(asked, "pause", "", at -> notes.add(new Session.Note(at, "paused", "", "M. Kim")));
    }

    Object acknowledge(Object[] asked) {
        var alarm = alarms.stream().filter(each -> each.id() == (long) asked[1]).findFirst().orElseThrow();
        var done = new Alarm(
                alarm.id(), alarm.session(), alarm.patient(), alarm.site(), alarm.chair(), alarm.word(), alarm.level(), alarm.raisedAt(),
                Optional.of(asked[2].toString()), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        alarms.replaceAll(each -> each.id() == alarm.id() ? done : each);
        return new Alarms.Acknowledged.Done(done);
    }

    private interface Work {
        void at(Instant moment);
    }

    private synchronized Step once(Object[] asked, String kind, String what, Work work) {
        var entry = (Entry) asked[asked.length - 1];
        var key = entry.key().orElseThrow();
        if (taken.stream().noneMatch(each -> each.key().equals(key))) {
            var at = entry.at().orElseThrow();
            taken.add(new Taken(kind, key, at, what));
            work.at(at);
        }
        if (answersToLose > 0) {
            answersToLose--;
            throw new IllegalStateException("the answer is lost on its way");
        }
        return new Step.Done(SessionState.RUNNING);
    }
}
