package halcyon.scheduling;

import halcyon.shared.ResourceId;
import java.time.Instant;

/// Another chair or another time for one visit. Who observes and who prescribes stays, where they are free.
public record MoveBooking(BookingId booking, ResourceId chair, Instant from) {}
