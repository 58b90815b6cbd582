package halcyon.billing.internal.charge;

/// The numbers of the minute rules; their values are dated data.
public enum MinuteRule {
    PUSH_AT_MOST,
    HOUR,
    MORE_WHEN_OVER
}
