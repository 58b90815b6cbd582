package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Discharges.Readiness;
import halcyon.treatment.EarlyDepartureRecorded;
import halcyon.treatment.Entry;
import halcyon.treatment.NoteWritten;
import halcyon.treatment.Observation;
import halcyon.treatment.PatientDischarged;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionReopened;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.adverse.AdverseLog;
import halcyon.treatment.internal.alarm.Alarming;
import halcyon.treatment.internal.discharge.ReadinessLog;
import halcyon.treatment.internal.entry.Entries;
import halcyon.treatment.internal.observation.Seen;
import halcyon.treatment.internal.rule.DischargeRule;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;

/// What is written beside the vitals, and the way home.
@Singleton
class DischargeDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final VitalsDesk vitals;
    private final DischargeRow.Rows discharges;
    private final WatchLog watches;
    private final Settings settings;
    private final Entries entries;
    private final Alarming alarming;
    private final AdverseLog adverse;
    private final ReadinessLog readiness;
    private final Seen seen;
    private final Scheduling scheduling;
    private final Events events;
    private final Json json;

    DischargeDesk(
            SessionFile file,
            SessionRows sessions,
            VitalsDesk vitals,
            DischargeRow.Rows discharges,
            WatchLog watches,
            Settings settings,
            Entries entries,
            Alarming alarming,
            AdverseLog adverse,
            ReadinessLog readiness,
            Seen seen,
            Scheduling scheduling,
            Events events,
            Json json) {
        this.file = file;
        this.sessions = sessions;
        this.vitals = vitals;
        this.discharges = discharges;
        this.watches = watches;
        this.settings = settings;
        this.entries = entries;
        this.alarming = alarming;
        this.adverse = adverse;
        this.readiness = readiness;
        this.seen = seen;
        this.scheduling = scheduling;
        this.events = events;
        this.json = json;
    }

    Step adverseEvent(Actor actor, SessionId session, AdverseEvent event, Entry entry) {
        var row = file.open(actor, "adverseEvent", session);
        if (event.what().isBlank()) return refused("treatment.say-what-happened");
        return entries.once(
                new Entries.Arrived(actor, row.number(), "adverseEvent", entry, row.checkedInAt(), file.now()),
                at -> adverseEventAt(actor, row, event, at));
    }

    /// After the signature it stands beside the record, which is locked.
    private Step adverseEventAt(Actor actor, SessionRow row, AdverseEvent event, Instant at) {
        adverse.record(actor, row, event, at);
        if (row.state() == SessionState.SIGNED) return done(row.state());
        file.touch(row);
        file.note(actor, row, "adverse-" + event.severity().name().toLowerCase(Locale.ROOT), event.what().strip(), at);
        return done(row.state());
    }

    Step note(Actor actor, SessionId session, String text, Entry entry) {
        var row = file.open(actor, "note", session);
        if (text.isBlank()) return refused("treatment.note-is-empty");
        return entries.once(
                new Entries.Arrived(actor, row.number(), "note", entry, row.checkedInAt(), file.now()),
                at -> noteAt(actor, row, text.strip(), at));
    }

    private Step noteAt(Actor actor, SessionRow row, String text, Instant at) {
        if (!isOpen(row)) return refused("treatment.signed-already");
        SessionFile.changed(sessions.touched(row.number(), row.state()), row);
        file.note(actor, row, "note", text, at);
        events.publish(actor, new NoteWritten(row.number(), row.patient(), row.site()));
        return done(row.state());
    }

    Step discharge(Actor actor, SessionId session, Dischargeable criteria) {
        var row = file.open(actor, "discharge", session);
        return switch (row.state()) {
            case MONITORING -> dischargeNow(actor, row, criteria);
            case DISCHARGED, SIGNED -> done(row.state());
            case PREPARING, DRAWN, RUNNING, ABANDONED -> refused("treatment.cannot-discharge");
        };
    }

    private Step dischargeNow(Actor actor, SessionRow row, Dischargeable criteria) {
        var now = file.now();
        var missing = rule(row, now).missing(criteria, state(row, now));
        readiness.looked(actor, row, criteria, missing, now);
        if (!missing.isEmpty()) return new Step.Refused(missing);
        discharges.save(new DischargeRow(row.number(), json.write(criteria), actor.name()));
        return gone(actor, row, "discharged", criteria.ride().name(), now);
    }

    private Step gone(Actor actor, SessionRow row, String kind, String text, Instant now) {
        SessionFile.changed(sessions.discharged(row.number(), row.version(), now), row);
        watches.end(row.number(), now);
        alarming.over(actor, row, now);
        adverse.discharged(row, now);
        file.note(actor, row, kind, text, now);
        scheduling.progress(actor, row.booking(), BookingState.LEFT);
        events.publish(actor, new PatientDischarged(row.number(), row.patient(), row.site()));
        return done(SessionState.DISCHARGED);
    }

    Step leftEarly(Actor actor, SessionId session, String reason) {
        var row = file.open(actor, "leftEarly", session);
        return switch (row.state()) {
            case MONITORING -> leaves(actor, row, reason.strip());
            case DISCHARGED, SIGNED -> done(row.state());
            case RUNNING -> refused("treatment.left-early-stop-first");
            case PREPARING, DRAWN, ABANDONED -> refused("treatment.cannot-discharge");
        };
    }

    private Step leaves(Actor actor, SessionRow row, String reason) {
        if (reason.length() < 3) return refused("treatment.left-early-needs-reason");
        events.publish(actor, new EarlyDepartureRecorded(row.number(), row.patient(), row.site(), reason));
        return gone(actor, row, Session.LEFT_EARLY, reason, file.now());
    }

    private DischargeRule rule(SessionRow row, Instant now) {
        return new DischargeRule(
                file.protocol(row).discharge(),
                settings.number("discharge.normal-sets", now),
                settings.number("discharge.dissociation-near", now));
    }

    private DischargeRule.State state(SessionRow row, Instant now) {
        return new DischargeRule.State(
                row.stopped(),
                now,
                vitals.normalSetsAtTheEnd(row),
                vitals.lastSedation(row),
                seen.dissociationAboveBaseline(row),
                seen.observations(row).stream().filter(Observation::lasts).map(Observation::kind).toList(),
                file.patient(row).language());
    }

    Readiness readiness(Actor actor, SessionId session) {
        return readiness.of(file.open(actor, "readiness", session));
    }

    Step reopen(Actor actor, SessionId session, String reason) {
        var row = file.open(actor, "reopen", session);
        if (row.state() == SessionState.MONITORING) return done(SessionState.MONITORING);
        if (row.state() != SessionState.DISCHARGED) return refused("treatment.cannot-reopen");
        if (reason.strip().length() < 3) return refused("treatment.reopen-needs-reason");
        SessionFile.changed(sessions.reopened(row.number(), row.version()), row);
        discharges.deleteById(row.number());
        watches.begin(row.number(), row.observer(), row.observerName(), file.now());
        file.note(actor, row, "reopened", reason.strip());
        events.publish(actor, new SessionReopened(row.number(), row.patient(), row.site(), reason.strip()));
        return done(SessionState.MONITORING);
    }

    private static boolean isOpen(SessionRow row) {
        return row.state() != SessionState.SIGNED && row.state() != SessionState.ABANDONED;
    }
}
