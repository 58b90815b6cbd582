package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Containers on their way between two own sites: sent by one, confirmed by the other.
public record Transfer(
        long id, SiteId from, SiteId to, Instant sentAt, String sentBy, Optional<String> overLimitReason, List<Line> lines) {
    public boolean underWay() {
        return lines.stream().anyMatch(line -> line.state() == LineState.SENT);
    }

    public record Line(
            long container,
            String drug,
            String lotNumber,
            String serial,
            BigDecimal amount,
            Measure measure,
            LineState state,
            Optional<Instant> endedAt,
            Optional<String> endedBy) {}

    public enum LineState {
        SENT,
        RECEIVED,
        BACK
    }
}
