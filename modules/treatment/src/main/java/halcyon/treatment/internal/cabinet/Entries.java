package halcyon.treatment.internal.cabinet;

import halcyon.treatment.EntryKind;
import halcyon.treatment.internal.cabinet.Book.Entry;
import halcyon.treatment.internal.cabinet.Book.Ground;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// How entries are read, and what they do to a balance, said in SQL once.
final class Entries {
    /// What an entry `e` does to the amount in the cabinet.
    static final String ON_SHELF = signed(EntryKind::onShelf);
    /// What an entry `e` does to the amount a site answers for.
    static final String IN_BOOK = signed(EntryKind::inBook);
    /// An entry's own amount: a counter takes it back.
    static final String OWN = "CASE WHEN e.counters IS NULL THEN e.millilitres ELSE -e.millilitres END";

    private Entries() {}

    private static String signed(ToIntFunction<EntryKind> sign) {
        var cases = Arrays.stream(EntryKind.values())
                .map(kind -> " WHEN '" + kind + "' THEN " + sign.applyAsInt(kind))
                .collect(Collectors.joining());
        return "(CASE e.kind" + cases + " END * CASE WHEN e.counters IS NULL THEN e.millilitres ELSE -e.millilitres END)";
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("lot_id"),
                row.getLong("container_id"),
                EntryKind.valueOf(row.getString("kind")),
                row.getBigDecimal("millilitres"),
                new Ground(
                        row.getObject("session_id", Long.class),
                        row.getInt("turn"),
                        row.getString("invoice"),
                        row.getObject("transfer_id", Long.class),
                        row.getObject("removal_id", Long.class),
                        row.getObject("loss_id", Long.class),
                        row.getString("witness"),
                        row.getString("reason")),
                row.getObject("counters") != null);
    }
}
