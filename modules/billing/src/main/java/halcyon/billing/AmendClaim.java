package halcyon.billing;

import java.util.Optional;

/// Corrects a draft; what is empty stays as it is.
public record AmendClaim(ClaimId claim, Optional<String> diagnosis, Optional<String> memberId, Optional<String> authorization, Optional<String> renderingNpi) {}
