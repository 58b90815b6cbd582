package halcyon.billing.internal.charge;

/// The numbers of the minute rules; their values are dated data.
public enum MinuteRule {
    PUSH_AT_MOST,
    HOUR,
    MORE_WHEN_OVER,
    STAFF_FIRST_AT,
    STAFF_MORE_AT,
    STAFF_MORE_EACH,
    /// How many patients at the same time a minute of staff may be shared by.
    STAFF_MOST_WATCHED
}
