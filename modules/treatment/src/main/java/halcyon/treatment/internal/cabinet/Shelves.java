package halcyon.treatment.internal.cabinet;

import halcyon.shared.SiteId;
import halcyon.treatment.Container;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Shelf;
import halcyon.treatment.Shelf.Balance;
import halcyon.treatment.Shelf.LotOnShelf;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The cabinet of a site as it is, with the equation of each lot.
@Singleton
class Shelves {
    private final CabinetSql sql;
    private final CabinetFile file;
    private final LotLabels lots;
    private final Containers containers;
    private final Registrations registrations;
    private final Inventories inventories;

    Shelves(
            CabinetSql sql,
            CabinetFile file,
            LotLabels lots,
            Containers containers,
            Registrations registrations,
            Inventories inventories) {
        this.sql = sql;
        this.file = file;
        this.lots = lots;
        this.containers = containers;
        this.registrations = registrations;
        this.inventories = inventories;
    }

    Shelf of(SiteId site) {
        var today = file.today(site);
        return new Shelf(
                site,
                file.now(),
                lotsAt(site),
                registrations.on(site, today),
                inventories.last(site),
                inventories.due(site),
                file.setting("records.years"));
    }

    List<LotOnShelf> lotsAt(SiteId site) {
        var today = file.today(site);
        var balances = balances(site);
        var held = containers.at(site.value()).stream().collect(Collectors.groupingBy(Container::lot));
        return lots.at(site).stream()
                .map(label -> new LotOnShelf(
                        label.lot(),
                        label.expiredOn(today),
                        balances.getOrDefault(label.lot().id(), balance(Map.of())),
                        held.getOrDefault(label.lot().id(), List.of())))
                .filter(lot -> !lot.containers().isEmpty() || lot.balance().inHand().signum() != 0)
                .toList();
    }

    private Map<Long, Balance> balances(SiteId site) {
        var query = "SELECT e.lot_id, e.kind, SUM(" + Entries.OWN + ") AS amount FROM treatment_drug_entry e"
                + " JOIN treatment_lot l ON l.id = e.lot_id WHERE l.site_id = ? GROUP BY e.lot_id, e.kind";
        record Sum(long lot, EntryKind kind, BigDecimal amount) {}
        var sums = new HashMap<Long, Map<EntryKind, BigDecimal>>();
        var rows = sql.all(
                query, row -> new Sum(row.getLong("lot_id"), EntryKind.valueOf(row.getString("kind")), row.getBigDecimal("amount")), site.value());
        for (var sum : rows) sums.computeIfAbsent(sum.lot(), lot -> new EnumMap<>(EntryKind.class)).put(sum.kind(), sum.amount());
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, lot -> balance(lot.getValue())));
    }

    private static Balance balance(Map<EntryKind, BigDecimal> sums) {
        return new Balance(
                sum(sums, EntryKind.OPENING),
                sum(sums, EntryKind.RECEIVED),
                sum(sums, EntryKind.TRANSFER_IN),
                sum(sums, EntryKind.TRANSFER_OUT),
                sum(sums, EntryKind.DRAWN),
                sum(sums, EntryKind.GIVEN),
                sum(sums, EntryKind.WASTED),
                sum(sums, EntryKind.DESTROYED).add(sum(sums, EntryKind.BROKEN)),
                sum(sums, EntryKind.LOST),
                sum(sums, EntryKind.OVERFILL));
    }

    private static BigDecimal sum(Map<EntryKind, BigDecimal> sums, EntryKind kind) {
        return sums.getOrDefault(kind, BigDecimal.ZERO);
    }
}
