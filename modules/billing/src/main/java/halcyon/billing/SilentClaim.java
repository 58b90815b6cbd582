package halcyon.billing;

import halcyon.shared.SiteId;
import java.time.Instant;

/// A claim that was sent and of which nothing has been heard since; `awaited` is the answer that should have come: 999, 277CA or 835.
public record SilentClaim(ClaimId id, String number, SiteId site, String payer, Instant since, String awaited) {}
