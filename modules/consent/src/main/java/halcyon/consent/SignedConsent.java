package halcyon.consent;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// A signature on file, and the most milligrams in one session that it agrees to, where its text named them. `holds` says whether it is good for a session now.
public record SignedConsent(
        long id, String form, int version, String contentHash, Instant signedAt, Optional<Instant> revokedAt, boolean holds,
        Optional<BigDecimal> ceilingMilligrams) {}
