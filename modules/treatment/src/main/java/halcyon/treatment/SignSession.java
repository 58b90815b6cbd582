package halcyon.treatment;

import halcyon.shared.ReauthToken;

/// The prescriber's signature over the whole session, bound to [Session#contentHash].
public record SignSession(SessionId session, String contentHash, ReauthToken signature) {}
