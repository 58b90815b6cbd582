package halcyon.scheduling.internal.reminders;

import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.BookingState;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A visit cancelled, or taken back into the calendar. What happens on the day itself the patient sees.
@Singleton
class TellOnBookingChanged implements Listener<BookingChanged> {
    private final Telling telling;
    private final SeenVisits visits;

    TellOnBookingChanged(Telling telling, SeenVisits visits) {
        this.telling = telling;
        this.visits = visits;
    }

    @Override
    public Class<BookingChanged> hears() {
        return BookingChanged.class;
    }

    @Override
    public void on(Heard<BookingChanged> heard) {
        var changed = heard.event();
        if (changed.state() != BookingState.CANCELLED && changed.state() != BookingState.BOOKED) return;
        boolean stood = changed.state() == BookingState.CANCELLED;
        visits.find(changed.booking())
                .map(visit -> new Seen.Fact(visit.fact().site(), visit.fact().at(), stood))
                .ifPresent(before -> telling.changed(changed.booking(), before));
    }
}
