package halcyon.scheduling;

import java.time.Instant;

/// One wish with its rank: `points` grow with the clinic's priority and with the days waited.
public record WaitingLine(WaitingId id, JoinWaitingList wish, Instant since, long points) {}
