package halcyon.scheduling.internal.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps what bookings were before an act of change.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Kept {
    private final JdbcOperations jdbc;

    Kept(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// What happened.
    public enum Kind {
        MOVE,
        SWAP,
        CANCEL,
        RESTORE,
        NO_SHOW,
        LATE,
        REPAIR
    }

    /// One booking's part: its row before and after as text, and the version it had after.
    public record Step(long booking, String was, String became, long versionAfter) {}

    public record Act(long id, Instant undoUntil, boolean undone, List<Step> steps) {}

    public long keep(Kind kind, String by, Instant now, Instant undoUntil, List<Step> steps) {
        var sql = "INSERT INTO scheduling_change (kind, made_by, made_at, undo_until) VALUES (?, ?, ?, ?)";
        long id = jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                statement.setString(1, kind.name());
                statement.setString(2, by);
                statement.setTimestamp(3, Timestamp.from(now));
                statement.setTimestamp(4, Timestamp.from(undoUntil));
                statement.executeUpdate();
                try (var keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        });
        steps.forEach(step -> keep(id, step));
        return id;
    }

    private void keep(long act, Step step) {
        var sql = "INSERT INTO scheduling_change_step (change_id, booking, was, became, version_after) VALUES (?, ?, ?, ?, ?)";
        jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, act);
            statement.setLong(2, step.booking());
            statement.setString(3, step.was());
            statement.setString(4, step.became());
            statement.setLong(5, step.versionAfter());
            return statement.executeUpdate();
        });
    }

    public Optional<Act> find(long id) {
        return jdbc.prepareStatement("SELECT undo_until, undone_at FROM scheduling_change WHERE id = ?", statement -> {
            statement.setLong(1, id);
            try (var found = statement.executeQuery()) {
                if (!found.next()) return Optional.empty();
                var until = found.getTimestamp(1).toInstant();
                return Optional.of(new Act(id, until, found.getTimestamp(2) != null, steps(id)));
            }
        });
    }

    /// Whether this call took it back: false when someone else was first.
    public boolean takeBack(long id, Instant now) {
        return jdbc.prepareStatement("UPDATE scheduling_change SET undone_at = ? WHERE id = ? AND undone_at IS NULL", statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setLong(2, id);
            return statement.executeUpdate() == 1;
        });
    }

    private List<Step> steps(long id) {
        var sql = "SELECT booking, was, became, version_after FROM scheduling_change_step WHERE change_id = ? ORDER BY booking";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, id);
            var steps = new ArrayList<Step>();
            try (var found = statement.executeQuery()) {
                while (found.next())
                    steps.add(new Step(found.getLong(1), found.getString(2), found.getString(3), found.getLong(4)));
            }
            return steps;
        });
    }
}
