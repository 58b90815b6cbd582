package halcyon.clearance.internal;

import static halcyon.clearance.ClearanceAccess.TABLE;

import halcyon.clearance.AskOverride;
import halcyon.clearance.Clearance;
import halcyon.clearance.OverrideAsked;
import halcyon.clearance.OverrideConfirmed;
import halcyon.clearance.Overriding;
import halcyon.clearance.PendingOverride;
import halcyon.clearance.Weight;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Passing a soft red: asked by one person with a reason, confirmed by another, for one visit, until the setting's hours are
/// over. A hard red cannot be passed.
@Singleton
class OverrideDesk {
    static final String LASTS_HOURS = "override.lasts-hours";

    private final OverrideRows overrides;
    private final SettingRows settings;
    private final Events events;
    private final Clock clock;

    OverrideDesk(OverrideRows overrides, SettingRows settings, Events events, Clock clock) {
        this.overrides = overrides;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    Overriding ask(Actor actor, AskOverride command, Clearance standing) {
        var asked = standing.results().stream().filter(result -> result.gate().equals(command.gate())).findFirst();
        if (asked.isEmpty()) return refused("clearance.override-not-asked-here", command.gate());
        var result = asked.get();
        if (result.clear()) return refused("clearance.override-nothing-in-the-way");
        if (result.overridden()) return refused("clearance.override-stands-already");
        if (result.weight() == Weight.HARD) return refused("clearance.override-hard");
        if (result.weight() == Weight.WARNING) return refused("clearance.override-only-warns");
        var decider = settings.decider(command.gate(), today());
        if (decider.isPresent() && !actor.roles().contains(decider.get())) return refused(decidedBy(decider.get()));
        return new Overriding.Asked(waitingBy(actor, command).orElseGet(() -> write(actor, command)));
    }

    Overriding confirm(Actor actor, long override) {
        var found = overrides.findById(override);
        if (found.isEmpty()) return refused("clearance.override-gone");
        var row = found.get();
        TABLE.require(actor, "confirmOverride", row.site());
        if (row.askedSubject().equals(actor.subject())) return refused("clearance.override-same-person");
        if (overrides.confirm(override, actor.subject(), actor.name(), clock.instant()) == 0)
            return refused("clearance.override-gone");
        events.publish(actor, new OverrideConfirmed(override, row.gate(), row.patient()));
        return new Overriding.Confirmed(override);
    }

    List<PendingOverride> pending(Actor actor) {
        return overrides.waiting(clock.instant()).stream()
                .filter(row -> actor.mayWorkAt(row.site()))
                .map(OverrideRow::toPending)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String decidedBy(Role role) {
        return "clearance.override-" + role.claim();
    }

    /// The same person asking twice has asked once.
    private Optional<Long> waitingBy(Actor actor, AskOverride command) {
        var boundTo = Binding.of(command.subject());
        return overrides.waiting(boundTo, command.checkpoint().name(), command.gate(), clock.instant()).stream()
                .filter(row -> row.askedSubject().equals(actor.subject()))
                .map(OverrideRow::number)
                .findFirst();
    }

    private long write(Actor actor, AskOverride command) {
        var now = clock.instant();
        var subject = command.subject();
        var row = overrides.save(new OverrideRow(
                null,
                command.gate(),
                command.checkpoint().name(),
                Binding.of(subject),
                subject.patient().value(),
                subject.site().value(),
                command.reason().strip(),
                actor.subject(),
                actor.name(),
                now,
                now.plus(lasts(today())),
                null,
                null,
                null));
        events.publish(actor, new OverrideAsked(row.number(), command.gate(), subject.patient(), command.reason().strip()));
        return row.number();
    }

    private Duration lasts(LocalDate on) {
        return Duration.ofHours(settings.value(LASTS_HOURS, on)
                .orElseThrow(() -> new IllegalStateException("no setting " + LASTS_HOURS + " for " + on)));
    }

    private static Overriding refused(String key, Object... arguments) {
        return new Overriding.Refused(Sentence.of(key, arguments));
    }
}
