package halcyon.bench.treatment;

import java.time.Instant;

/// A set that was acknowledged: when it was taken, and the moment of the answer on the machine's own clock.
record Saved(long session, Instant taken, long answered) {}
