package halcyon.scheduling.internal;

import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.rota.Presence;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import java.util.List;
import java.util.Optional;

/// One site over some time, loaded once: its hours, who is there, what is out of order.
record SiteCalendar(OpenHours hours, Presence present, List<OutOfOrder> outOfOrder) {
    /// Why a booking does not stand on it, if it does not.
    Optional<Sentence> trouble(BookingRow row) {
        var at = Words.moment(hours.site(), row.slotFrom());
        var held = row.toBooking().place().slot();
        if (hours.on(hours.dateOf(row.slotFrom())).filter(open -> open.covers(held)).isEmpty())
            return Optional.of(Sentence.of("scheduling.closed-then", at));
        if (outOfOrder.stream().anyMatch(broken -> broken.resource().value() == row.chair() && broken.slot().overlaps(held)))
            return Optional.of(Sentence.of("scheduling.chair-out-of-order", at));
        if (!present.covers(StaffId.of(row.observer()), Shift.Duty.OBSERVER, row.inChair()))
            return Optional.of(Sentence.of("scheduling.observer-away", at));
        if (!present.covers(StaffId.of(row.prescriber()), Shift.Duty.PRESCRIBER, row.inChair()))
            return Optional.of(Sentence.of("scheduling.prescriber-away", at));
        return Optional.empty();
    }
}
