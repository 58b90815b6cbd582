package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.util.List;

/// What a change would break at the actor's sites, in order of time, and how many bookings at sites of others.
public record CalendarPreview(List<Broken> broken, int elsewhere) {
    public CalendarPreview {
        broken = List.copyOf(broken);
    }

    /// A booking that stands now and would not any more: why.
    public record Broken(Booking booking, Sentence reason) {}

    public List<BookingId> bookings() {
        return broken.stream().map(each -> each.booking().id()).toList();
    }
}
