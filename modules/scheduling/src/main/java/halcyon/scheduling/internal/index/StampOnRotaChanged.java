package halcyon.scheduling.internal.index;

import halcyon.scheduling.RotaChanged;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// Tells the index of every process that a site's calendar is another one now.
@Singleton
class StampOnRotaChanged implements Listener<RotaChanged> {
    private final Stored stored;

    StampOnRotaChanged(Stored stored) {
        this.stored = stored;
    }

    @Override
    public Class<RotaChanged> hears() {
        return RotaChanged.class;
    }

    @Override
    public void on(Heard<RotaChanged> heard) {
        stored.stampCalendar(heard.event().site());
    }
}
