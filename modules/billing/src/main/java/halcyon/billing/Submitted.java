package halcyon.billing;

import java.util.List;

/// What submitting did: good ones go, bad ones stay with their problems. `file` is the name in the outbound folder.
public record Submitted(List<String> files, List<ClaimId> sent, List<ClaimId> stayed) {}
