package halcyon.billing;

/// Where a claim stands.
public enum ClaimState {
    DRAFT,
    SUBMITTED,
    ACKNOWLEDGED,
    ACCEPTED,
    REJECTED,
    PAID,
    DENIED
}
