package halcyon.scheduling.internal;

import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.rota.Presence;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One site over some time, loaded once: its hours, who is there, what is out of order, and the last day on which the papers of
/// each person hold; `needs` says when in a visit somebody must be there.
record SiteCalendar(
        OpenHours hours,
        Presence present,
        List<OutOfOrder> outOfOrder,
        Map<StaffId, LocalDate> lastDays,
        Function<BookingRow, Needs> needs) {
    /// Why a booking does not stand on it, if it does not.
    Optional<Sentence> trouble(BookingRow row) {
        var at = Words.moment(hours.site(), row.slotFrom());
        var held = row.toBooking().place().slot();
        if (hours.on(hours.dateOf(row.slotFrom())).filter(open -> open.covers(held)).isEmpty())
            return Optional.of(Sentence.of("scheduling.closed-then", at));
        if (outOfOrder.stream().anyMatch(broken -> isUsed(row, broken))) return Optional.of(Sentence.of("scheduling.chair-out-of-order", at));
        if (!isObserved(row)) return Optional.of(Sentence.of("scheduling.observer-away", at));
        if (!isPrescriberThere(row)) return Optional.of(Sentence.of("scheduling.prescriber-away", at));
        var date = hours.dateOf(row.slotFrom());
        return row.toBooking().place().people().stream()
                .map(lastDays::get)
                .filter(last -> last != null && last.isBefore(date))
                .findFirst()
                .map(last -> Sentence.of("scheduling.papers-ended", at, Words.day(last)));
    }

    private boolean isObserved(BookingRow row) {
        return present.covers(StaffId.of(row.observer()), Shift.Duty.OBSERVER, needs.apply(row).attention().span().after(row.slotFrom()));
    }

    private boolean isPrescriberThere(BookingRow row) {
        var needed = needs.apply(row).prescriber().map(span -> span.after(row.slotFrom()));
        if (needed.isEmpty()) return true;
        return row.prescriber() != null && present.covers(StaffId.of(row.prescriber()), Shift.Duty.PRESCRIBER, needed.get());
    }

    private static boolean isUsed(BookingRow row, OutOfOrder broken) {
        var place = row.toBooking().place();
        var isIts = broken.resource().equals(place.chair()) || place.pump().filter(broken.resource()::equals).isPresent();
        return isIts && broken.slot().overlaps(place.slot());
    }
}
