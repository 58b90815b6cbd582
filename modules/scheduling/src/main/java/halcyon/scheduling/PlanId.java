package halcyon.scheduling;

/// One proposed plan.
public record PlanId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
