package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.clearance.Checkpoint;
import halcyon.directory.Directory;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import halcyon.treatment.Confirmation;
import halcyon.treatment.DoseGiven;
import halcyon.treatment.Entry;
import halcyon.treatment.ObserverChanged;
import halcyon.treatment.SessionAbandoned;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.alarm.Alarming;
import halcyon.treatment.internal.chart.GateLog;
import halcyon.treatment.internal.confirm.Confirmations;
import halcyon.treatment.internal.entry.Entries;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The drug flows, stops, or never flows at all; and who watches meanwhile.
@Singleton
class InfusionDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final SessionSubject subject;
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final Confirmations confirmations;
    private final GivingDesk giving;
    private final WatchLog watches;
    private final Entries entries;
    private final Alarming alarming;
    private final GateLog gates;
    private final Scheduling scheduling;
    private final Directory directory;
    private final Events events;

    InfusionDesk(
            SessionFile file,
            SessionRows sessions,
            SessionSubject subject,
            DoseRows doses,
            DrugLedger ledger,
            Confirmations confirmations,
            GivingDesk giving,
            WatchLog watches,
            Entries entries,
            Alarming alarming,
            GateLog gates,
            Scheduling scheduling,
            Directory directory,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.subject = subject;
        this.doses = doses;
        this.ledger = ledger;
        this.confirmations = confirmations;
        this.giving = giving;
        this.watches = watches;
        this.entries = entries;
        this.alarming = alarming;
        this.gates = gates;
        this.scheduling = scheduling;
        this.directory = directory;
        this.events = events;
    }

    Step start(Actor actor, SessionId session) {
        var row = file.open(actor, "start", session);
        return switch (row.state()) {
            case DRAWN -> startNow(actor, row);
            case RUNNING -> done(SessionState.RUNNING);
            case PREPARING, MONITORING, DISCHARGED, SIGNED, ABANDONED -> refused("treatment.cannot-start");
        };
    }

    /// The gates are asked once more: minutes lie between the draw and the start.
    private Step startNow(Actor actor, SessionRow row) {
        var clearance = subject.ask(actor, Checkpoint.BEFORE_DRAW, row);
        if (!clearance.mayProceed()) return new Step.NotCleared(clearance);
        var unchecked = unchecked(row);
        if (unchecked.isPresent()) return new Step.Refused(List.of(unchecked.get()));
        if (!canWatch(row, row.observer())) return refused("treatment.observer-full", row.observerName());
        var now = file.now();
        begin(actor, row, dose(row), now);
        gates.kept(row.number(), clearance, now);
        return giving.begun(actor, row, dose(row));
    }

    private void begin(Actor actor, SessionRow row, DoseRow dose, Instant now) {
        SessionFile.changed(sessions.started(row.number(), row.version(), now), row);
        watches.begin(row.number(), row.observer(), row.observerName(), now);
        scheduling.progress(actor, row.booking(), BookingState.DOSED);
        events.publish(
                actor,
                new DoseGiven(row.number(), row.patient(), row.site(), row.route(), row.drug(), dose.milligrams(), now));
    }

    private Optional<Sentence> unchecked(SessionRow row) {
        var check = confirmations.newest(row.number(), Confirmation.Kind.DRAW);
        if (check.isEmpty() || check.get().isConfirmed()) return Optional.empty();
        if (check.get().isWaiting()) return Optional.of(Sentence.of("treatment.draw-unchecked"));
        return Optional.of(Sentence.of("treatment.draw-refused", check.get().reason().orElse("")));
    }

    Step stop(Actor actor, SessionId session, Entry entry) {
        var row = file.open(actor, "stop", session);
        return switch (row.state()) {
            case RUNNING -> entries.once(
                    new Entries.Arrived(actor, row.number(), "stop", entry, row.started(), file.now()),
                    at -> stopAt(actor, row, at));
            case MONITORING, DISCHARGED -> stoppedBefore(actor, row, entry);
            case SIGNED -> done(SessionState.SIGNED);
            case PREPARING, DRAWN, ABANDONED -> refused("treatment.cannot-stop");
        };
    }

    /// The first stop counts. Another one, kept while the network was away, stays readable with its time.
    private Step stoppedBefore(Actor actor, SessionRow row, Entry entry) {
        if (entry.key().isEmpty()) return done(row.state());
        return entries.once(new Entries.Arrived(actor, row.number(), "stop", entry, row.started(), file.now()), at -> {
            SessionFile.changed(sessions.touched(row.number(), row.state()), row);
            file.note(actor, row, "stopped-too", row.chair(), at);
            return done(row.state());
        });
    }

    private Step stopAt(Actor actor, SessionRow row, Instant now) {
        return giving.ended(actor, row, dose(row), now);
    }

    Step abandon(Actor actor, SessionId session, String reason) {
        var row = file.open(actor, "abandon", session);
        return switch (row.state()) {
            case PREPARING, DRAWN -> abandonNow(actor, row, reason.strip());
            case ABANDONED -> done(SessionState.ABANDONED);
            case RUNNING, MONITORING, DISCHARGED, SIGNED -> refused("treatment.cannot-abandon");
        };
    }

    private Step abandonNow(Actor actor, SessionRow row, String reason) {
        if (reason.length() < 3) return refused("treatment.abandon-needs-reason");
        SessionFile.changed(sessions.abandoned(row.number(), row.version()), row);
        alarming.over(actor, row, file.now());
        confirmations.withdraw(row.number());
        file.note(actor, row, "abandoned", reason);
        scheduling.progress(actor, row.booking(), BookingState.LEFT);
        events.publish(actor, new SessionAbandoned(row.number(), row.patient(), row.site(), reason));
        return done(SessionState.ABANDONED);
    }

    Step handOver(Actor actor, SessionId session, StaffId observer) {
        var row = file.open(actor, "handOver", session);
        if (row.observer().equals(observer)) return done(row.state());
        return switch (row.state()) {
            case PREPARING, DRAWN, RUNNING, MONITORING -> handOverNow(actor, row, observer);
            case DISCHARGED, SIGNED, ABANDONED -> refused("treatment.session-over");
        };
    }

    private Step handOverNow(Actor actor, SessionRow row, StaffId observer) {
        var member = directory.staffMember(SessionFile.TREATMENT, observer);
        if (!member.sites().contains(row.site())) return refused("treatment.observer-elsewhere", member.name());
        if (!canWatch(row, observer)) return refused("treatment.observer-full", member.name());
        SessionFile.changed(sessions.watchedBy(row.number(), row.version(), observer.value(), member.name()), row);
        if (row.startedAt() != null) {
            watches.end(row.number(), file.now());
            watches.begin(row.number(), observer, member.name(), file.now());
        }
        file.note(actor, row, "handed-over", row.observerName() + " → " + member.name());
        events.publish(actor, new ObserverChanged(row.number(), row.patient(), row.site(), observer));
        return done(row.state());
    }

    private boolean canWatch(SessionRow row, StaffId observer) {
        var atMost = file.protocol(row).monitoring().patientsPerObserver();
        return watches.hasRoom(observer, row.number(), atMost, file.now());
    }

    private DoseRow dose(SessionRow row) {
        return doses.findById(row.number()).orElseThrow(() -> new IllegalStateException("no dose for " + row.session()));
    }
}
