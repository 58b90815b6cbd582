package halcyon.scheduling.internal.reminders;

import halcyon.scheduling.BookingMoved;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// Another time for a visit.
@Singleton
class TellOnBookingMoved implements Listener<BookingMoved> {
    private final Telling telling;

    TellOnBookingMoved(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Class<BookingMoved> hears() {
        return BookingMoved.class;
    }

    @Override
    public void on(Heard<BookingMoved> heard) {
        var moved = heard.event();
        telling.changed(moved.booking(), new Seen.Fact(moved.site().value(), moved.before(), true));
    }
}
