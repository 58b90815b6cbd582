package halcyon.scheduling;

/// A booking's life. BOOKED, ARRIVED, DOSED and RECOVERING hold their place; LEFT holds what was used of it and the turnover.
public enum BookingState {
    BOOKED,
    ARRIVED,
    DOSED,
    RECOVERING,
    LEFT,
    CANCELLED,
    NO_SHOW;

    /// Whether the patient may be in the building now or is still expected.
    public boolean isOpen() {
        return ordinal() <= RECOVERING.ordinal();
    }

    /// Whether the patient is in the chair.
    public boolean isInChair() {
        return this == ARRIVED || this == DOSED || this == RECOVERING;
    }
}
