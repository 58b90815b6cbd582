package halcyon.billing;

import halcyon.billing.OpenItem.Bucket;
import halcyon.shared.Money;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Open items by whom and how old, largest first.
public record AgeingTable(List<Row> rows) {
    public AgeingTable {
        rows = List.copyOf(rows);
    }

    public record Row(String name, Map<Bucket, Money> buckets, Money total) {}

    public static AgeingTable of(List<OpenItem> items, Function<OpenItem, String> by) {
        return new AgeingTable(items.stream().collect(Collectors.groupingBy(by)).entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Row::total).reversed().thenComparing(Row::name))
                .toList());
    }

    /// The sums over all.
    public static Row total(List<OpenItem> items) {
        return row("", items);
    }

    private static Row row(String name, List<OpenItem> items) {
        Map<Bucket, Money> buckets = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) buckets.put(bucket, Money.ZERO);
        items.forEach(item -> buckets.merge(item.bucket(), item.amount(), Money::plus));
        return new Row(name, buckets, items.stream().map(OpenItem::amount).reduce(Money.ZERO, Money::plus));
    }
}
