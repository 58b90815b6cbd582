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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return ask(checkpoint, List.of(subject)).getFirst();
    }

    @Override
    @Transactional
    public List<Clearance> checkEach(Actor actor, Checkpoint checkpoint, List<Subject> visits) {
        TABLE.require(actor, "checkEach");
        visits.forEach(visit -> TABLE.require(actor, "checkEach", visit.site()));
        return visits.isEmpty() ? List.of() : ask(checkpoint, visits);
    }

    @Override
    @Transactional
    public List<Limit.Bound> limits(Actor actor, PatientId patient, String purpose) {
        TABLE.require(actor, "limits");
        return limits.stream().map(limit -> bound(limit, patient, purpose)).toList();
    }

    @Override
    @Transactional
    public Optional<Limit.Ceiling> doseCeiling(Actor actor, PatientId patient, long protocolVersion) {
        TABLE.require(actor, "doseCeiling");
        return limits.stream()
                .flatMap(limit -> ceiling(limit, patient, protocolVersion).stream())
                .min(Comparator.comparing(Limit.Ceiling::milligrams));
    }

    @Override
    @Transactional
    public Overriding askOverride(Actor actor, AskOverride command) {
        TABLE.require(actor, "askOverride");
        TABLE.require(actor, "askOverride", command.subject().site());
        var standing = ask(command.checkpoint(), List.of(command.subject())).getFirst();
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
        return settings.inForce(on, on).stream().map(SettingRow::toSetting).toList();
    }

    private List<Clearance> ask(Checkpoint checkpoint, List<Subject> subjects) {
        var visits = visits(checkpoint, subjects);
        var round = new GateRound(checkpoint, visits);
        var byGate = gates.stream().sorted(Comparator.comparing(Gate::name)).map(round::ask).toList();
        return IntStream.range(0, visits.size())
                .mapToObj(i -> new Clearance(checkpoint, byGate.stream().flatMap(results -> results.get(i).stream()).toList()))
                .toList();
    }

    private List<GateRound.Visit> visits(Checkpoint checkpoint, List<Subject> subjects) {
        var now = clock.instant();
        var passed = new HashMap<String, Set<String>>();
        var weights = weights(subjects.stream().map(ClearanceDesk::date).collect(Collectors.toCollection(TreeSet::new)));
        return subjects.stream()
                .map(subject -> new GateRound.Visit(
                        subject,
                        weights.apply(date(subject)),
                        passed.computeIfAbsent(Binding.of(subject), bound -> overrides.inForce(bound, checkpoint.name(), now))))
                .toList();
    }

    private Function<LocalDate, Weights> weights(SortedSet<LocalDate> dates) {
        var rows = settings.inForce(dates.first(), dates.last());
        var known = new HashMap<LocalDate, Weights>();
        return on -> known.computeIfAbsent(
                on, date -> new Weights(rows.stream().filter(row -> row.isInForce(date)).map(SettingRow::toSetting).toList()));
    }

    /// Clearance knows no site's zone; settings change with weeks of notice, so the UTC date serves.
    private static LocalDate date(Subject subject) {
        return LocalDate.ofInstant(subject.slot().from(), ZoneOffset.UTC);
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

    private static Optional<Limit.Ceiling> ceiling(Limit limit, PatientId patient, long protocolVersion) {
        try {
            return limit.ceiling(patient, protocolVersion);
        } catch (RuntimeException broken) {
            LOG.error("ceiling {} could not be asked: {}", limit.getClass().getName(), broken.getClass().getName());
            return Optional.of(new Limit.Ceiling(BigDecimal.ZERO, Sentence.of("clearance.ceiling-could-not-be-asked")));
        }
    }
}
