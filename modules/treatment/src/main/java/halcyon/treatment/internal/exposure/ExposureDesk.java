package halcyon.treatment.internal.exposure;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.clearance.ClearanceChanged;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.CheckKind;
import halcyon.treatment.CheckLine;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Exposure;
import halcyon.treatment.ExposureCheckRecorded;
import halcyon.treatment.RecordCheck;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a patient has been given over time, and which checks that asks for.
@Singleton
public class ExposureDesk {
    static final Actor EXPOSURE = Actor.system("exposure");
    private static final int NEVER = Integer.MAX_VALUE;

    private final GivenRow.Given given;
    private final RuleRow.Rules rules;
    private final CheckRow.Rows checks;
    private final Directory directory;
    private final Events events;
    private final Clock clock;

    ExposureDesk(GivenRow.Given given, RuleRow.Rules rules, CheckRow.Rows checks, Directory directory, Events events, Clock clock) {
        this.given = given;
        this.rules = rules;
        this.checks = checks;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Exposure of(Actor actor, PatientId patient) {
        TABLE.require(actor, "exposure", directory.patient(EXPOSURE, patient).site());
        return of(patient);
    }

    public Enrolled record(Actor actor, RecordCheck command) {
        var patient = directory.patient(EXPOSURE, command.patient());
        TABLE.require(actor, "recordCheck", patient.site());
        if (command.doneOn().isAfter(today(patient.site()))) return refused("treatment.check-ahead");
        if (command.abnormal() && command.finding().isBlank()) return refused("treatment.check-needs-finding");
        if (command.finding().length() > 500) return refused("treatment.check-finding-long");
        checks.save(new CheckRow(
                null,
                command.patient().value(),
                patient.site().value(),
                command.kind(),
                command.doneOn(),
                command.abnormal(),
                command.finding().strip(),
                clock.instant(),
                actor.name()));
        events.publish(
                actor, new ExposureCheckRecorded(patient.id(), patient.site(), command.kind(), command.doneOn(), command.abnormal()));
        events.publish(actor, new ClearanceChanged(patient.id(), ExposureGate.NAME, clock.instant()));
        return new Enrolled.Done();
    }

    public List<CheckLine> due(Actor actor) {
        var sites = directory.sites(actor).stream().map(site -> site.id().value()).toList();
        if (sites.isEmpty()) return List.of();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var all = rules.on(today);
        var anybody = all.stream().anyMatch(rule -> rule.afterMilligrams() != null || rule.afterGapDays() != null);
        var sessions = anybody ? 1 : all.stream().map(RuleRow::afterSessions).filter(Objects::nonNull).mapToInt(Integer::intValue).min().orElse(NEVER);
        var months = all.stream().map(RuleRow::afterMonths).filter(Objects::nonNull).mapToInt(Integer::intValue).min();
        var since = months.isPresent() ? today.minusMonths(months.getAsInt()).plusDays(1) : LocalDate.EPOCH;
        return given.longExposed(sites, sessions, since.atStartOfDay().toInstant(ZoneOffset.UTC)).stream()
                .map(PatientId::of)
                .flatMap(this::lines)
                .filter(line -> sites.contains(line.site().value()))
                .sorted(Comparator.comparing((CheckLine line) -> line.check().dueOn().orElse(LocalDate.MAX)))
                .toList();
    }

    private Stream<CheckLine> lines(PatientId patient) {
        var rows = given.of(patient.value());
        var site = SiteId.of(rows.getLast().siteId());
        return of(patient).checks().stream().filter(Exposure.Check::due).map(check -> new CheckLine(patient, site, check));
    }

    Exposure of(PatientId patient) {
        var rows = given.of(patient.value());
        var done = checks.of(patient.value());
        var shown = done.stream().map(CheckRow::shown).toList();
        if (rows.isEmpty()) return new Exposure(List.of(), List.of(), shown);
        var newest = rows.getLast();
        var today = today(SiteId.of(newest.siteId()));
        var due = clocks(rulesOf(newest.protocolCode(), today), rows, newest.drug(), done, today);
        return new Exposure(ExposureCounts.of(rows, this::zone, today), due, shown);
    }

    /// How the checks of the protocol that is to be given stand on the day it is to be given; none before the first session.
    List<Exposure.Check> ahead(PatientId patient, String protocol, String drug, LocalDate day) {
        var rows = given.of(patient.value());
        if (rows.isEmpty()) return List.of();
        return clocks(rulesOf(protocol, day), rows, drug, checks.of(patient.value()), day);
    }

    private List<Exposure.Check> clocks(
            Map<CheckKind, RuleRow> asked, List<GivenRow> rows, String drug, List<CheckRow> done, LocalDate day) {
        var sessions = rows.stream()
                .map(row -> new Dosed(LocalDate.ofInstant(row.startedAt(), zone(row)), row.drug().equals(drug) ? row.milligrams() : BigDecimal.ZERO))
                .toList();
        return asked.values().stream().map(rule -> CheckClock.of(rule, sessions, lastDone(done, rule.checkKind()), day)).toList();
    }

    LocalDate dayAt(SiteId site, Instant at) {
        return LocalDate.ofInstant(at, directory.site(EXPOSURE, site).zone());
    }

    /// One rule a kind: the protocol's own before that of any.
    Map<CheckKind, RuleRow> rulesOf(String protocol, LocalDate day) {
        var found = new EnumMap<CheckKind, RuleRow>(CheckKind.class);
        rules.on(protocol, day).forEach(rule -> found.put(rule.checkKind(), rule));
        return found;
    }

    private static Optional<LocalDate> lastDone(List<CheckRow> done, CheckKind kind) {
        return done.stream().filter(row -> row.checkKind() == kind).map(CheckRow::doneOn).findFirst();
    }

    private LocalDate today(SiteId site) {
        return dayAt(site, clock.instant());
    }

    private ZoneId zone(GivenRow row) {
        return directory.site(EXPOSURE, SiteId.of(row.siteId())).zone();
    }

    private static Enrolled refused(String key) {
        return new Enrolled.Refused(Sentence.of(key));
    }
}
