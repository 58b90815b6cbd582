package halcyon.scheduling.internal;

import halcyon.scheduling.BookingMoved;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A place that was on offer may have been taken otherwise.
@Singleton
class WithdrawOffersOnBookingMoved implements Listener<BookingMoved> {
    private final Offering offering;

    WithdrawOffersOnBookingMoved(Offering offering) {
        this.offering = offering;
    }

    @Override
    public Class<BookingMoved> hears() {
        return BookingMoved.class;
    }

    @Override
    public void on(Heard<BookingMoved> heard) {
        offering.recheck(heard.event().site());
    }
}
