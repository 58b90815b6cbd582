package halcyon.treatment.internal.confirm;

import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Json;
import halcyon.shared.PatientId;
import halcyon.shared.Reauthentication.Verdict.Fresh;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.Confirmation;
import halcyon.treatment.Confirmation.Kind;
import halcyon.treatment.Confirmation.State;
import halcyon.treatment.Measure;
import halcyon.treatment.Quantity;
import halcyon.treatment.SessionId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The book of what waits for a second person and of what was decided.
@Singleton
public class Confirmations {
    private final ConfirmationRows rows;
    private final Json json;
    private final Clock clock;

    Confirmations(ConfirmationRows rows, Json json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    public void enter(Entered entry) {
        var document = json.write(entry);
        rows.save(new ConfirmationRow(
                null,
                entry.session(),
                entry.site(),
                entry.kind(),
                State.WAITING,
                ContentHash.of(document),
                document,
                entry.enteredSubject(),
                entry.enteredAt(),
                null,
                null,
                null,
                null,
                null));
    }

    public Confirmation confirmation(long id) {
        return rows.findById(id).map(this::shown).orElseThrow(() -> new Unknown("entry " + id));
    }

    public List<Confirmation> waitingFor(Actor actor) {
        return rows.waiting().stream()
                .filter(row -> actor.mayWorkAt(SiteId.of(row.siteId())))
                .map(this::shown)
                .toList();
    }

    /// The newest entry of a kind, unless it was withdrawn.
    public Optional<Confirmation> newest(long session, Kind kind) {
        return rows.of(session).stream()
                .filter(row -> row.kind() == kind && row.state() != State.WITHDRAWN)
                .max(Comparator.comparing(ConfirmationRow::number))
                .map(this::shown);
    }

    /// All of a session, as they stand in its record.
    public List<ConfirmationRow> of(long session) {
        return rows.of(session);
    }

    /// Someone else may have decided in the same moment; then all is rolled back and read again.
    public void decide(Confirmation confirmation, State state, Fresh second, @Nullable String reason) {
        var changed = rows.decide(
                confirmation.id(), state, second.subject(), second.name(), second.authenticatedAt(), clock.instant(), reason);
        if (changed == 0) throw new StaleVersion("entry " + confirmation.id());
    }

    /// What still waits for this session is no longer asked.
    public void withdraw(long session) {
        rows.withdraw(session, clock.instant());
    }

    private Confirmation shown(ConfirmationRow row) {
        var entry = json.read(row.document(), Entered.class);
        return new Confirmation(
                row.number(),
                row.kind(),
                row.state(),
                new SessionId(row.sessionId()),
                PatientId.of(entry.patient()),
                SiteId.of(row.siteId()),
                entry.drug(),
                entry.lotNumber(),
                entry.expires(),
                entry.concentration(),
                entry.milligrams(),
                new Quantity(entry.millilitres(), Optional.ofNullable(entry.measure()).orElse(Measure.ML)),
                entry.steps(),
                row.enteredSubject(),
                entry.enteredBy(),
                row.enteredAt(),
                Optional.ofNullable(row.secondName()),
                Optional.ofNullable(row.decidedAt()),
                Optional.ofNullable(row.reason()),
                row.contentHash());
    }
}
