package halcyon.consent;

import java.time.Instant;
import java.util.Optional;

/// A signature on file. `holds` says whether it is good for a session now.
public record SignedConsent(
        long id, String form, int version, String contentHash, Instant signedAt, Optional<Instant> revokedAt, boolean holds) {}
