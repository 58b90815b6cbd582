package halcyon.billing;

/// Whether a payer has somebody in its network.
public enum NetworkStatus {
    INSIDE,
    OUTSIDE,
    /// Nobody has asked the payer.
    UNKNOWN
}
