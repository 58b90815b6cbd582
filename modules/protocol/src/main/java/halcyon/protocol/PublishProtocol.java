package halcyon.protocol;

import halcyon.shared.ReauthToken;

/// A new version of a protocol, signed by the prescriber who answers for it. `document.id`, `version` and `signedBy` are
/// ignored and given by the module. The signature is bound to [Protocols#contentHash].
public record PublishProtocol(Protocol document, ReauthToken signature) {}
