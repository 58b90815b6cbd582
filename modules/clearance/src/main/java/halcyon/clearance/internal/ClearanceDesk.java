package halcyon.clearance.internal;

import static halcyon.clearance.ClearanceAccess.TABLE;

import halcyon.clearance.AskOverride;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.clearance.Gate;
import halcyon.clearance.GateSetting;
import halcyon.clearance.Limit;
import halcyon.clearance.Overriding;
import halcyon.clearance.PendingOverride;
import halcyon.clearance.Subject;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks whatever gates and limits the running application holds; it knows none of them by name. They are looked up at each
/// call, because a gate may itself stand on a module that asks clearance.
@Singleton
class ClearanceDesk implements Clearances {
    private static final Logger LOG = LoggerFactory.getLogger(ClearanceDesk.class);

    private final BeanProvider<Gate> gates;
    private final BeanProvider<Limit> limits;
    private final SettingRows settings;
    private final OverrideRows overrides;
    private final OverrideDesk overriding;
    private final Clock clock;

    ClearanceDesk(
            BeanProvider<Gate> gates,
            BeanProvider<Limit> limits,
            SettingRows settings,
            OverrideRows overrides,
            OverrideDesk overriding,
            Clock clock) {
        this.gates = gates;
        this.limits = limits;
        this.settings = settings;
        this.overrides = overrides;
        this.overriding = overriding;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Clearance check(Actor actor, Checkpoint checkpoint, Subject subject) {
        TABLE.require(actor, "check");
        TABLE.require(actor, "check", subject.site());
        return ask(checkpoint, subject);
    }

    @Override
    @Transactional
    public List<Limit.Bound> limits(Actor actor, PatientId patient, String purpose) {
        TABLE.require(actor, "limits");
        return limits.stream().map(limit -> bound(limit, patient, purpose)).toList();
    }

    @Override
    @Transactional
    public Overriding askOverride(Actor actor, AskOverride command) {
        TABLE.require(actor, "askOverride");
        TABLE.require(actor, "askOverride", command.subject().site());
        var standing = ask(command.checkpoint(), command.subject());
        return overriding.ask(actor, command, standing);
    }

    @Override
    @Transactional
    public Overriding confirmOverride(Actor actor, long override) {
        TABLE.require(actor, "confirmOverride");
        return overriding.confirm(actor, override);
    }

    @Override
    @Transactional
    public List<PendingOverride> pendingOverrides(Actor actor) {
        TABLE.require(actor, "pendingOverrides");
        return overriding.pending(actor);
    }

    @Override
    @Transactional
    public List<GateSetting> settings(Actor actor, LocalDate on) {
        TABLE.require(actor, "settings");
        return settings.inForce(on).stream().map(SettingRow::toSetting).toList();
    }

    private Clearance ask(Checkpoint checkpoint, Subject subject) {
        var passed = overrides.inForce(Binding.of(subject), checkpoint.name(), clock.instant());
        var round = new GateRound(weightsFor(subject), passed);
        var results = gates.stream()
                .sorted(Comparator.comparing(Gate::name))
                .flatMap(gate -> round.ask(gate, checkpoint, subject).stream())
                .toList();
        return new Clearance(checkpoint, results);
    }

    /// By the date of the visit. Clearance knows no site's zone; settings change with weeks of notice, so the UTC date serves.
    private Weights weightsFor(Subject subject) {
        var on = LocalDate.ofInstant(subject.slot().from(), ZoneOffset.UTC);
        return new Weights(settings.inForce(on).stream().map(SettingRow::toSetting).toList());
    }

    private static Limit.Bound bound(Limit limit, PatientId patient, String purpose) {
        try {
            return limit.of(patient, purpose);
        } catch (RuntimeException broken) {
            LOG.error("limit {} could not be asked: {}", limit.getClass().getName(), broken.getClass().getName());
            return new Limit.Bound(
                    Optional.empty(), Optional.empty(), OptionalInt.of(0), Sentence.of("clearance.limit-could-not-be-asked"));
        }
    }
}
