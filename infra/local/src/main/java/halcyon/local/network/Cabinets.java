package halcyon.local.network;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.treatment.BeginCount;
import halcyon.treatment.Cabinet;
import halcyon.treatment.Container;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.Registration;
import halcyon.treatment.SendStock;
import halcyon.treatment.Shelf;
import halcyon.treatment.StockCount;
import halcyon.treatment.StockSent;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cabinets of the demo network: registered, filled by invoice, counted once on opening; later one sends a vial to another.
@Singleton
public class Cabinets {
    private static final BigDecimal STRENGTH = BigDecimal.TEN;
    private static final BigDecimal VIAL = BigDecimal.valueOf(20);
    private static final int[] DELIVERIES = {250, 25, 25, 25};

    private final Cabinet cabinet;

    Cabinets(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    /// What a clinic has on its first day; it lasts beyond `until`. `number` tells the registrations apart.
    void fill(Actor maker, SiteId site, int number, LocalDate from, LocalDate until) {
        cabinet.recordRegistration(maker, new Registration(site, deaNumber(number), from.minusYears(1), until.plusYears(1)));
        for (int i = 1; i <= DELIVERIES.length; i++) cabinet.receiveStock(maker, delivery(site, i, from, until));
        count(maker, site, StockCount.Purpose.OPENING);
    }

    /// A routine count that agrees.
    public void count(Actor nurse, SiteId site) {
        count(nurse, site, StockCount.Purpose.ROUTINE);
    }

    /// The vial that expires last goes to another site; true when it is on its way.
    public Optional<Long> send(Actor nurse, SiteId from, SiteId to) {
        Container vial = cabinet.shelf(nurse, from).lots().stream()
                .filter(lot -> lot.lot().drug().equals("ketamine"))
                .flatMap(lot -> lot.containers().stream())
                .toList()
                .getLast();
        StockSent sent = cabinet.sendStock(nurse, new SendStock(from, to, Set.of(vial.id()), Optional.empty()));
        return sent instanceof StockSent.Sent done ? Optional.of(done.transfer()) : Optional.empty();
    }

    /// All of a transfer has come.
    public void take(Actor nurse, SiteId site, long transfer) {
        cabinet.transfers(nurse, site).stream()
                .filter(one -> one.id() == transfer)
                .flatMap(one -> one.lines().stream())
                .forEach(line -> cabinet.takeTransfer(nurse, transfer, Set.of(line.container())));
    }

    private void count(Actor who, SiteId site, StockCount.Purpose purpose) {
        StockCount count = cabinet.beginCount(who, new BeginCount(site, purpose, StockCount.Business.OPEN));
        List<Shelf.LotOnShelf> lots = cabinet.shelf(who, site).lots();
        Map<Long, BigDecimal> seen = new HashMap<>();
        for (StockCount.Line line : count.lines()) seen.put(line.id(), see(lots, line));
        cabinet.submitCount(who, count.id(), seen);
    }

    private static BigDecimal see(List<Shelf.LotOnShelf> lots, StockCount.Line line) {
        List<Container> there = lots.stream()
                .filter(lot -> lot.lot().lotNumber().equals(line.lotNumber()))
                .flatMap(lot -> lot.containers().stream())
                .toList();
        if (line.serial().isPresent())
            return there.stream().filter(one -> one.serial().equals(line.serial().get())).findFirst().orElseThrow().left();
        return BigDecimal.valueOf(there.stream().filter(one -> !one.opened() && one.size().compareTo(line.containerAmount()) == 0).count());
    }

    private static ReceiveStock delivery(SiteId site, int number, LocalDate from, LocalDate until) {
        String lot = "KT%s%02d".formatted(site.value().substring(0, 2).toUpperCase(Locale.ROOT), number);
        return new ReceiveStock(
                site, "ketamine", "00409205310", lot, until.plusMonths(6 + number), Measure.ML, STRENGTH, ContainerForm.VIAL, DELIVERIES[number - 1], VIAL,
                List.of(), Optional.empty(), new ReceiveStock.Invoice("INV-" + site + "-" + number, from, "Front Range Medical Supply"));
    }

    // the last digit proves the others: 1st + 3rd + 5th and twice 2nd + 4th + 6th
    private static String deaNumber(int number) {
        String digits = "%06d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
        return "FH" + digits + sum % 10;
    }
}
