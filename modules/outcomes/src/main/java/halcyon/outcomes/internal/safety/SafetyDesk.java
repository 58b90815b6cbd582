package halcyon.outcomes.internal.safety;

import static halcyon.outcomes.OutcomesAccess.TABLE;

import halcyon.clearance.ClearanceChanged;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.SafetyTaskAcknowledged;
import halcyon.outcomes.SafetyTaskClosed;
import halcyon.outcomes.SafetyTaskEscalated;
import halcyon.outcomes.SafetyTaskOpened;
import halcyon.outcomes.TriageLevel;
import halcyon.outcomes.internal.setting.Settings;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens, passes on and closes safety work. Opening twice for one request and cause is one task.
@Singleton
public class SafetyDesk {
    private static final int DISPOSITION_CHARACTERS = 20;
    private static final String CLINICIAN_ASKS = "clinician-asks";

    private final Tasks tasks;
    private final OnCall onCall;
    private final Clocks clocks;
    private final Settings settings;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    SafetyDesk(Tasks tasks, OnCall onCall, Clocks clocks, Settings settings, Vault vault, Events events, Clock clock) {
        this.tasks = tasks;
        this.onCall = onCall;
        this.clocks = clocks;
        this.settings = settings;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /// The strongest sign in one contact's answers.
    public Optional<Sign> sign(Map<String, Map<String, Integer>> answers, List<String> missing, boolean worse) {
        return new Signs(settings.level("item-9-level"), settings.level("unknown-level")).strongest(answers, missing, worse);
    }

    /// The C-SSRS is not offered in the patient's language: a clinician asks it before the next session.
    public void clinicianAsks(long request, PatientId patient, SiteId site) {
        open(Actor.system("outcomes"), request, patient, site, new Sign(TriageLevel.LOW, CLINICIAN_ASKS, false));
    }

    public void open(Actor actor, long request, PatientId patient, SiteId site, Sign sign) {
        if (tasks.of(request, sign.cause()).isPresent()) return;
        var now = clock.instant();
        var dueAt = clocks.due(sign.level(), patient, site, now);
        var before = tasks.openFromAnswers(request, CLINICIAN_ASKS);
        if (before.isPresent()) {
            raise(actor, before.get(), sign, dueAt);
            return;
        }
        var row = tasks.save(new TaskRow(
                null, request, patient.value(), site.value(), sign.level().name(), sign.cause(), onCall.owner(site, now, 0), 0, now, dueAt,
                null, null, null, null, null, 0));
        events.publish(actor, new SafetyTaskOpened(row.number(), patient, site, sign.level(), dueAt));
        events.publish(actor, new ClearanceChanged(patient, SafetyGate.NAME, now));
    }

    /// The same contact said something more urgent: one task, its level and clock raised, to be taken anew.
    private void raise(Actor actor, TaskRow before, Sign sign, Instant dueAt) {
        if (sign.level().compareTo(before.triage()) <= 0) return;
        if (tasks.raise(before.number(), before.version(), sign.level().name(), sign.cause(), dueAt) == 0) throw new StaleVersion("this safety task");
        events.publish(actor, new SafetyTaskOpened(before.number(), before.patient(), before.site(), sign.level(), dueAt));
    }

    public List<SafetyTask> open(Actor actor) {
        return tasks.open().stream()
                .filter(row -> actor.mayWorkAt(row.site()))
                .map(row -> row.toTask(Optional.empty()))
                .toList();
    }

    public List<SafetyTask> of(Actor actor, PatientId patient) {
        boolean mayReadWords = actor.roles().stream().anyMatch(List.of(Role.NURSE, Role.PRESCRIBER, Role.COMPLIANCE, Role.SYSTEM)::contains);
        return tasks.allOf(patient.value()).stream()
                .map(row -> row.toTask(mayReadWords ? words(row) : Optional.empty()))
                .toList();
    }

    public void acknowledge(Actor actor, long task) {
        var row = mine(actor, "acknowledge", task);
        if (tasks.acknowledge(task, actor.name(), clock.instant()) == 0) throw new StaleVersion("this safety task");
        events.publish(actor, new SafetyTaskAcknowledged(task, row.patient(), row.site()));
    }

    public void dispose(Actor actor, long task, String disposition) {
        var row = mine(actor, "dispose", task);
        var words = disposition.strip();
        if (words.length() < DISPOSITION_CHARACTERS)
            throw new IllegalArgumentException("a disposition has at least " + DISPOSITION_CHARACTERS + " characters: what was found, what was done");
        var now = clock.instant();
        if (tasks.close(task, vault.seal(words, TaskRow.context(task)), actor.name(), now) == 0) throw new StaleVersion("this safety task");
        events.publish(actor, new SafetyTaskClosed(task, row.patient(), row.site()));
        events.publish(actor, new ClearanceChanged(row.patient(), SafetyGate.NAME, now));
    }

    /// High and taken by nobody: on to the next on call, and the clock begins again.
    @Transactional
    public void escalateDue(Actor actor) {
        var now = clock.instant();
        for (var row : tasks.untaken(now)) {
            var owner = onCall.owner(row.site(), now, row.escalations() + 1);
            if (tasks.escalate(row.number(), row.version(), owner, now.plus(settings.minutes("escalate-minutes"))) == 0) continue;
            events.publish(actor, new SafetyTaskEscalated(row.number(), row.patient(), row.site()));
        }
    }

    private TaskRow mine(Actor actor, String verb, long task) {
        var row = tasks.findById(task).orElseThrow(() -> new Unknown("safety task " + task));
        TABLE.require(actor, verb, row.site());
        return row;
    }

    private Optional<String> words(TaskRow row) {
        byte @Nullable [] words = row.disposition();
        return words == null ? Optional.empty() : Optional.of(vault.open(words, TaskRow.context(row.number())));
    }
}
