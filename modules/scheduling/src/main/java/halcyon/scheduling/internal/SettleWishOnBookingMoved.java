package halcyon.scheduling.internal;

import halcyon.scheduling.BookingMoved;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A visit got another time: what its patient asked for is done.
@Singleton
class SettleWishOnBookingMoved implements Listener<BookingMoved> {
    private final AnswerBook answers;

    SettleWishOnBookingMoved(AnswerBook answers) {
        this.answers = answers;
    }

    @Override
    public Class<BookingMoved> hears() {
        return BookingMoved.class;
    }

    @Override
    public void on(Heard<BookingMoved> heard) {
        if (!heard.event().before().equals(heard.event().now())) answers.moved(heard.event().booking());
    }
}
