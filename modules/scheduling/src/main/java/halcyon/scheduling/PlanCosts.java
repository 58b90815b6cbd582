package halcyon.scheduling;

/// What a plan costs, each in its own unit; [PlanWeights#points] adds them up. Waiting counts from the wished day to
/// the first session; idle are chair minutes beside a visit that no visit of its kind fits into any more; overtime are
/// minutes of visits that lie so late that the day easily runs over.
public record PlanCosts(long waitingDays, long idleMinutes, long moves, long minutesMoved, long overtimeMinutes, long leftOut) {
    public static final PlanCosts NONE = new PlanCosts(0, 0, 0, 0, 0, 0);

    public PlanCosts plus(PlanCosts other) {
        return new PlanCosts(
                waitingDays + other.waitingDays,
                idleMinutes + other.idleMinutes,
                moves + other.moves,
                minutesMoved + other.minutesMoved,
                overtimeMinutes + other.overtimeMinutes,
                leftOut + other.leftOut);
    }
}
