package halcyon.scheduling;

import halcyon.shared.ResourceId;
import java.time.Instant;

/// Another chair or time for a visit, as it was `seen` when this was decided.
public record Reschedule(Booking seen, ResourceId chair, Instant from) {}
