package halcyon.scheduling.internal;

import halcyon.scheduling.RotaChanged;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;

/// A booking may have been made while the calendar was being changed, by someone who still read the old one: it is found once
/// both are committed.
@Singleton
class LookAgainOnRotaChanged implements Listener<RotaChanged> {
    private final CalendarBook book;

    LookAgainOnRotaChanged(CalendarBook book) {
        this.book = book;
    }

    @Override
    public Class<RotaChanged> hears() {
        return RotaChanged.class;
    }

    @Override
    public void on(Heard<RotaChanged> heard) {
        var change = heard.event();
        book.lookAgain(change.site(), new TimeSlot(change.from(), change.to()));
    }
}
