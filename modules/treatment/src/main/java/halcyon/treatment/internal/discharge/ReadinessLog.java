package halcyon.treatment.internal.discharge;

import halcyon.shared.Actor;
import halcyon.shared.Json;
import halcyon.shared.Sentence;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Discharges.Readiness;
import halcyon.treatment.internal.SessionRow;
import halcyon.treatment.internal.rule.DischargeRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Every look at the patient on the way home, kept, whether she could leave or not.
@Singleton
public class ReadinessLog {
    private final ReadinessRow.Rows rows;
    private final Json json;

    ReadinessLog(ReadinessRow.Rows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    public void looked(Actor actor, SessionRow session, Dischargeable criteria, List<Sentence> missing, Instant at) {
        rows.save(new ReadinessRow(
                null,
                session.number(),
                at,
                actor.name(),
                criteria.aldrete().sum(),
                json.write(criteria),
                missing.stream().map(Sentence::key).collect(Collectors.joining(" ")),
                DischargeRule.readyButTime(missing)));
    }

    public Readiness of(SessionRow session) {
        var looks = rows.of(session.number());
        var ready = readySince(looks);
        var minutes = ready.map(at -> OptionalLong.of(Duration.between(session.started(), at).toMinutes()));
        return new Readiness(ready, minutes.orElseGet(OptionalLong::empty), looks.stream().map(ReadinessRow::shown).toList());
    }

    /// The first of the last looks in a row that found the patient ready.
    private static Optional<Instant> readySince(List<ReadinessRow> looks) {
        return looks.reversed().stream()
                .takeWhile(ReadinessRow::readyButTime)
                .reduce((later, earlier) -> earlier)
                .map(ReadinessRow::lookedAt);
    }
}
