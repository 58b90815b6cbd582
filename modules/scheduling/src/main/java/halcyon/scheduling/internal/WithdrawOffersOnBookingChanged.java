package halcyon.scheduling.internal;

import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.BookingState;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A visit that was given up is expected again: its place is no longer on offer.
@Singleton
class WithdrawOffersOnBookingChanged implements Listener<BookingChanged> {
    private final Offering offering;

    WithdrawOffersOnBookingChanged(Offering offering) {
        this.offering = offering;
    }

    @Override
    public Class<BookingChanged> hears() {
        return BookingChanged.class;
    }

    @Override
    public void on(Heard<BookingChanged> heard) {
        if (heard.event().state() == BookingState.BOOKED) offering.recheck(heard.event().site());
    }
}
