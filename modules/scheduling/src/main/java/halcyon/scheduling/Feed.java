package halcyon.scheduling;

import java.time.Instant;

/// A living calendar address. `label` is the person's or the chair's name.
public record Feed(long id, FeedOf subject, String label, String madeBy, Instant madeAt) {}
