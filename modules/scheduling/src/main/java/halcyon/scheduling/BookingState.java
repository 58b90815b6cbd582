package halcyon.scheduling;

/// A booking's life. Only BOOKED, ARRIVED, DOSED and RECOVERING hold their place.
public enum BookingState {
    BOOKED,
    ARRIVED,
    DOSED,
    RECOVERING,
    LEFT,
    CANCELLED,
    NO_SHOW
}
