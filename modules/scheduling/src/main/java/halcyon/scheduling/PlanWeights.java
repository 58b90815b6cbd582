package halcyon.scheduling;

/// How many points each unit of a plan's cost counts; a whole course or visit left out counts `leftOut`. The last
/// `lateMinutes` before closing count as overtime. `searchMilliseconds` is how long the search may take.
public record PlanWeights(
        int waitingDay,
        int idleMinute,
        int move,
        int hourMoved,
        int overtimeMinute,
        int leftOut,
        int lateMinutes,
        int searchMilliseconds) {
    private static final int LONGEST_SEARCH = 60_000;

    public PlanWeights {
        if (waitingDay < 0 || idleMinute < 0 || move < 0 || hourMoved < 0 || overtimeMinute < 0 || leftOut < 0 || lateMinutes < 0)
            throw new IllegalArgumentException("no weight is negative");
        if (searchMilliseconds < 1 || searchMilliseconds > LONGEST_SEARCH)
            throw new IllegalArgumentException("a search takes 1 to " + LONGEST_SEARCH + " ms, got " + searchMilliseconds);
    }

    public long points(PlanCosts costs) {
        return costs.waitingDays() * waitingDay
                + costs.idleMinutes() * idleMinute
                + costs.moves() * move
                + costs.minutesMoved() * hourMoved / 60
                + costs.overtimeMinutes() * overtimeMinute
                + costs.leftOut() * leftOut;
    }
}
