package halcyon.treatment;

import java.time.Instant;
import java.util.List;

/// The six items of the CADSS-6 as scored, 0 to 4 each; the sum is 0 to 24. The score only: the wording is not ours to show.
public record DissociationScore(List<Integer> items) {
    private static final int ITEMS = 6;
    private static final int MOST = 4;

    public DissociationScore {
        items = List.copyOf(items);
        if (items.size() != ITEMS) throw new IllegalArgumentException("CADSS-6 has " + ITEMS + " items, got " + items.size());
        for (var item : items)
            if (item < 0 || item > MOST) throw new IllegalArgumentException("an item is 0 to " + MOST + ", got " + item);
    }

    public int total() {
        return items.stream().mapToInt(Integer::intValue).sum();
    }

    /// A score as it was taken.
    public record Taken(Instant at, String by, DissociationScore score) {}
}
