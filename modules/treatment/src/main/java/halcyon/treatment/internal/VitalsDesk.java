package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.treatment.Entry;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import halcyon.treatment.VitalsStruck;
import halcyon.treatment.VitalsTaken;
import halcyon.treatment.WatchPlan;
import halcyon.treatment.internal.alarm.Alarming;
import halcyon.treatment.internal.alarm.LimitsInForce;
import halcyon.treatment.internal.alarm.Source;
import halcyon.treatment.internal.entry.Entries;
import halcyon.treatment.internal.rule.Plausibility;
import halcyon.treatment.internal.rule.VitalAlerts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Vital signs: taken, struck through, due.
@Singleton
public class VitalsDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final VitalsRows vitals;
    private final Settings settings;
    private final Entries entries;
    private final Alarming alarming;
    private final LimitsInForce limits;
    private final Events events;

    VitalsDesk(
            SessionFile file,
            SessionRows sessions,
            VitalsRows vitals,
            Settings settings,
            Entries entries,
            Alarming alarming,
            LimitsInForce limits,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.vitals = vitals;
        this.settings = settings;
        this.entries = entries;
        this.alarming = alarming;
        this.limits = limits;
        this.events = events;
    }

    Step record(Actor actor, SessionId session, VitalSet set, Entry entry) {
        var row = file.open(actor, "recordVitals", session);
        return entries.once(
                new Entries.Arrived(actor, row.number(), "recordVitals", entry, row.checkedInAt(), file.now()),
                at -> recordAt(actor, row, set, entry, at));
    }

    private Step recordAt(Actor actor, SessionRow row, VitalSet set, Entry entry, Instant at) {
        var refusal = refusal(row, set, at);
        if (refusal.isPresent()) return refusal.get();
        if (entry.key().isEmpty() && isRepeatedClick(actor, row, set)) return done(row.state());
        var unlikely = plausible().questions(set);
        if (!unlikely.isEmpty() && !entry.sure()) return new Step.Sure(unlikely);
        SessionFile.changed(sessions.touched(row.number(), row.state()), row);
        var alerts = alerts(row).of(set, baseline(row));
        var newest = vitals.newest(row.number()).map(VitalsRow::takenAt).filter(at::isBefore);
        vitals.save(VitalsRow.taken(
                row.number(), at, set, alerts, actor.name(), unlikely.isEmpty() ? null : actor.name()));
        events.publish(actor, new VitalsTaken(row.number(), row.patient(), row.site(), alerts));
        newest.ifPresentOrElse(
                later -> alarming.passed(actor, row, alerts, at, later),
                () -> alarming.follow(actor, row, Source.VITALS, alerts, at));
        return done(row.state());
    }

    Step strike(Actor actor, SessionId session, long set, String reason) {
        var row = file.open(actor, "strikeVitals", session);
        if (reason.strip().length() < 3) return refused("treatment.strike-needs-reason");
        if (row.state() == SessionState.SIGNED) return refused("treatment.signed-already");
        SessionFile.changed(sessions.touched(row.number(), row.state()), row);
        if (vitals.strike(set, row.number(), reason.strip(), actor.name(), file.now()) == 0)
            return refused("treatment.no-such-set");
        events.publish(actor, new VitalsStruck(row.number(), row.patient(), row.site(), set, reason.strip()));
        var left = vitals.newest(row.number()).map(VitalsRow::alertWords).orElse(List.of());
        if (isHere(row)) alarming.follow(actor, row, Source.VITALS, left, file.now());
        return done(row.state());
    }

    WatchPlan plan(Actor actor, SessionId session) {
        var row = file.open(actor, "watchPlan", session);
        var now = file.now();
        var monitoring = file.protocol(row).monitoring();
        return new WatchPlan(
                monitoring.duringMinutes(),
                monitoring.afterEveryMinutes(),
                settings.minutes("vitals.early-minutes", now),
                settings.minutes("checks.warn-minutes", now),
                settings.minutes("checks.escalate-minutes", now),
                limits.of(row, now),
                plausible().likely());
    }

    /// When the next set is due; empty before the dose and after the patient has left.
    public Optional<Instant> nextDue(SessionRow row) {
        return due().of(row, vitals.newest(row.number()).map(VitalsRow::takenAt));
    }

    DueVitals due() {
        return new DueVitals(file, settings.minutes("vitals.early-minutes", file.now()));
    }

    /// How long after its time a check that is due counts as missed.
    Duration lateAfter() {
        return settings.minutes("checks.warn-minutes", file.now());
    }

    /// How many sets since the stop were normal, counted back from the newest.
    int normalSetsAtTheEnd(SessionRow row) {
        var alerts = alerts(row);
        var baseline = baseline(row);
        var normal = 0;
        for (var set : since(row.stopped(), vitals.of(row.number())).reversed()) {
            if (!alerts.of(set.set(), baseline).isEmpty()) return normal;
            normal++;
        }
        return normal;
    }

    /// MOAA/S of the newest set.
    OptionalInt lastSedation(SessionRow row) {
        return vitals.newest(row.number()).map(last -> last.set().sedation()).orElseGet(OptionalInt::empty);
    }

    /// Within which the systolic pressure counts as back at its baseline; empty before the drug flows.
    Optional<Session.Band> band(SessionRow row) {
        var baseline = baseline(row);
        return baseline.isEmpty() ? Optional.empty() : Optional.of(alerts(row).band(baseline.getAsInt()));
    }

    private static boolean isHere(SessionRow row) {
        return switch (row.state()) {
            case PREPARING, DRAWN, RUNNING, MONITORING -> true;
            case DISCHARGED, SIGNED, ABANDONED -> false;
        };
    }

    private static List<VitalsRow> since(Instant stopped, List<VitalsRow> sets) {
        return sets.stream()
                .filter(VitalsRow::counts)
                .filter(set -> !set.takenAt().isBefore(stopped))
                .toList();
    }

    /// By the state at the time the set was taken: one kept offline may arrive after the patient has left.
    private static Optional<Step> refusal(SessionRow row, VitalSet set, Instant at) {
        if (row.state() == SessionState.SIGNED) return Optional.of(refused("treatment.signed-already"));
        if (row.state() == SessionState.ABANDONED) return Optional.of(refused("treatment.session-over"));
        if (row.dischargedAt() != null && at.isAfter(row.discharged()))
            return Optional.of(refused("treatment.session-over"));
        var dosed = row.startedAt() != null && !at.isBefore(row.started());
        if (dosed && set.sedation().isEmpty()) return Optional.of(refused("treatment.sedation-missing"));
        return Optional.empty();
    }

    private boolean isRepeatedClick(Actor actor, SessionRow row, VitalSet set) {
        var window = Duration.ofSeconds(settings.number("vitals.repeat-seconds", file.now()));
        return vitals.newest(row.number())
                .filter(last -> last.set().equals(set))
                .filter(last -> last.takenBy().equals(actor.name()))
                .filter(last -> last.takenAt().plus(window).isAfter(file.now()))
                .filter(last -> !last.takenAt().isBefore(phaseBegan(row)))
                .isPresent();
    }

    private Plausibility plausible() {
        return new Plausibility(value -> settings.text("plausible." + value, file.now()));
    }

    private static Instant phaseBegan(SessionRow row) {
        if (row.stoppedAt() != null) return row.stopped();
        if (row.startedAt() != null) return row.started();
        return row.checkedInAt();
    }

    /// The systolic pressure of the last set before the drug flowed.
    private OptionalInt baseline(SessionRow row) {
        if (row.startedAt() == null) return OptionalInt.empty();
        var started = row.started();
        return vitals.of(row.number()).stream()
                .filter(VitalsRow::counts)
                .filter(set -> !set.takenAt().isAfter(started))
                .mapToInt(VitalsRow::systolic)
                .reduce((earlier, later) -> later);
    }

    private VitalAlerts alerts(SessionRow row) {
        return new VitalAlerts(limits.of(row, file.now()));
    }
}
