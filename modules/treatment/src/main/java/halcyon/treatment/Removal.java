package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;

/// Waits for a second employee, who signs over `contentHash`. `asker` is the sign-in of who asked, and cannot confirm it.
public record Removal(
        long id,
        SiteId site,
        long container,
        String drug,
        String lotNumber,
        String serial,
        EntryKind kind,
        BigDecimal amount,
        Measure measure,
        String reason,
        Instant askedAt,
        String askedBy,
        String asker,
        String contentHash) {}
