package halcyon.protocol;

/// A stretch of a course: how many visits of one type (`fewest` of them must be booked), all within so many days of its first
/// one. The gap in days before each of its visits lies between minimum and maximum, also before its first one when a stage
/// precedes it. `driftDays` is how far a visit may lie from its even place, `withinDays` spread over `sessions`.
public record Stage(
        String name, String visit, int sessions, int fewest, int withinDays, int minimumGapDays, int maximumGapDays, int driftDays) {}
