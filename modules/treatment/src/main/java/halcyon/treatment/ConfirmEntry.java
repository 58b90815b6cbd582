package halcyon.treatment;

import halcyon.shared.ReauthToken;

/// A second person's signature over an entry, bound to [Confirmation#contentHash].
public record ConfirmEntry(long confirmation, String contentHash, ReauthToken signature) {}
