package halcyon.treatment.internal.chart;

import halcyon.clearance.Clearance;
import halcyon.clearance.Clearance.Result;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Keeps what the gates said when the drug began to flow.
@Singleton
public class GateLog {
    private static final int LONGEST = 500;

    private final GateAnswerRow.Rows rows;

    GateLog(GateAnswerRow.Rows rows) {
        this.rows = rows;
    }

    /// One line of the record: the gate, whether it was clear, warned or was overridden, and what it said in English.
    public record Line(String gate, String answer, String said) {}

    public void kept(long session, Clearance clearance, Instant at) {
        rows.saveAll(clearance.results().stream().map(result -> row(session, result, at)).toList());
    }

    List<Line> of(long session) {
        return rows.of(session).stream().map(row -> new Line(row.gate(), row.answer(), row.said())).toList();
    }

    private static GateAnswerRow row(long session, Result result, Instant at) {
        var said = result.said().in(Locale.ENGLISH);
        return new GateAnswerRow(
                null, session, at, result.gate(), answer(result), said.substring(0, Math.min(LONGEST, said.length())));
    }

    private static String answer(Result result) {
        if (result.clear()) return "clear";
        return result.overridden() ? "overridden" : "warned";
    }
}
