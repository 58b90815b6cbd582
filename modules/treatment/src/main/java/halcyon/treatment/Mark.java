package halcyon.treatment;

import java.math.BigDecimal;
import java.time.Instant;

/// A session as a mark on a chart.
public record Mark(SessionId session, Instant at, int number, BigDecimal milligrams) {}
