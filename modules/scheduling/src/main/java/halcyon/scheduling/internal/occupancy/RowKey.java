package halcyon.scheduling.internal.occupancy;

import java.util.Comparator;

/// One resource on one UTC day. Rows are always touched in this order, so that two bookings cannot wait for each other in
/// a circle.
record RowKey(Kind kind, long resource, long day) implements Comparable<RowKey> {
    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::kind).thenComparing(RowKey::resource).thenComparing(RowKey::day);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
