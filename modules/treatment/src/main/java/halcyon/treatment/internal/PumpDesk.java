package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.treatment.Entry;
import halcyon.treatment.InfusionPaused;
import halcyon.treatment.InfusionRestarted;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.dose.PumpClock;
import halcyon.treatment.internal.entry.Entries;
import jakarta.inject.Singleton;
import java.time.Instant;

/// The pump stands still and runs again, while the drug flows.
@Singleton
class PumpDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final PumpClock pump;
    private final Dosage dosage;
    private final Entries entries;
    private final Events events;

    PumpDesk(SessionFile file, SessionRows sessions, PumpClock pump, Dosage dosage, Entries entries, Events events) {
        this.file = file;
        this.sessions = sessions;
        this.pump = pump;
        this.dosage = dosage;
        this.entries = entries;
        this.events = events;
    }

    Step pause(Actor actor, SessionId session, Entry entry) {
        var row = file.open(actor, "pause", session);
        return entries.once(arrived(actor, row, "pause", entry), at -> pauseAt(actor, row, at));
    }

    private Step pauseAt(Actor actor, SessionRow row, Instant at) {
        if (row.state() != SessionState.RUNNING || !dosage.preparation(row).form().flows()) return refused("treatment.cannot-pause");
        if (pump.isPaused(row.number())) return done(row.state());
        SessionFile.changed(sessions.moved(row.number(), row.version()), row);
        pump.pause(row.number(), at);
        return told(actor, row, "paused", at, new InfusionPaused(row.number(), row.patient(), row.site()));
    }

    Step restart(Actor actor, SessionId session, Entry entry) {
        var row = file.open(actor, "restart", session);
        return entries.once(arrived(actor, row, "restart", entry), at -> restartAt(actor, row, at));
    }

    private Step restartAt(Actor actor, SessionRow row, Instant at) {
        if (row.state() != SessionState.RUNNING) return refused("treatment.cannot-pause");
        if (!pump.isPaused(row.number())) return done(row.state());
        SessionFile.changed(sessions.moved(row.number(), row.version()), row);
        pump.restart(row.number(), at);
        return told(actor, row, "restarted", at, new InfusionRestarted(row.number(), row.patient(), row.site()));
    }

    private Entries.Arrived arrived(Actor actor, SessionRow row, String verb, Entry entry) {
        var earliest = pump.lastChange(row.number()).orElseGet(() -> row.startedAt() == null ? row.checkedInAt() : row.started());
        return new Entries.Arrived(actor, row.number(), verb, entry, earliest, file.now());
    }

    private Step told(Actor actor, SessionRow row, String kind, Instant at, DomainEvent event) {
        file.note(actor, row, kind, "", at);
        events.publish(actor, event);
        return done(row.state());
    }
}
