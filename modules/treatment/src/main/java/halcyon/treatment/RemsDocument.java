package halcyon.treatment;

import java.time.Instant;

/// A file that is kept: sealed in the database, found again by its SHA-256.
public record RemsDocument(long id, String name, String mediaType, int bytes, String hash, Instant storedAt, String storedBy) {}
