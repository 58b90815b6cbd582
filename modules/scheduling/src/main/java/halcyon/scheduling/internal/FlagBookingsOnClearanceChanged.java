package halcyon.scheduling.internal;

import halcyon.clearance.ClearanceChanged;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A consent revoked, an authorization lapsed, a safety task opened: the patient's bookings to come become work, or stop
/// being it.
@Singleton
class FlagBookingsOnClearanceChanged implements Listener<ClearanceChanged> {
    private final WorkFlags flags;

    FlagBookingsOnClearanceChanged(WorkFlags flags) {
        this.flags = flags;
    }

    @Override
    public Class<ClearanceChanged> hears() {
        return ClearanceChanged.class;
    }

    @Override
    public void on(Heard<ClearanceChanged> heard) {
        flags.afterChange(heard.event().patient().value(), heard.event().gate());
    }
}
