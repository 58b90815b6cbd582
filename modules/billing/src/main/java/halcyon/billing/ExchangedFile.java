package halcyon.billing;

import java.time.Instant;
import java.util.Optional;

/// A file that went out or came in, with the hash of its bytes. `outcome` is what became of it, empty while it is on its way.
public record ExchangedFile(long id, String clearinghouse, boolean out, String path, long bytes, String sha256, Instant at, Optional<String> outcome) {}
