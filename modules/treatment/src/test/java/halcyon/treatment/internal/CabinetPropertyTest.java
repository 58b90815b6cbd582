package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.testing.FakeReauthentication;
import halcyon.treatment.AskRemoval;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.Container;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.EntryKind;
import halcyon.treatment.LossKind;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.ReportLoss;
import halcyon.treatment.SendStock;
import halcyon.treatment.StockSent;
import halcyon.treatment.internal.cabinet.Drawing;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Random operations on two cabinets against the simplest model there is: one number for each site, one for what is under way, one
/// for what is in somebody's hand. Whatever happens, the book says the same and its equation holds.
class CabinetPropertyTest {
    private static final SiteId BOULDER = SiteId.of("boulder");
    private static final List<SiteId> SITES = List.of(Ward.DENVER, BOULDER);
    private static final int OPERATIONS = Integer.getInteger("halcyon.operations", 400);
    private static Ward ward;
    private static Cabinet cabinet;
    private static Drawing drawing;
    private static List<Long> sessions;

    private final long seed = Long.getLong("halcyon.seed", Clock.systemUTC().millis());
    private final Random random = new Random(seed);
    private final Actor one = new Actor("one", "Nurse One", Set.of(Role.NURSE, Role.COMPLIANCE), Set.of(), true);
    private final Actor other = new Actor("other", "Nurse Other", Set.of(Role.NURSE, Role.COMPLIANCE), Set.of(), true);
    private final Map<SiteId, BigDecimal> inCabinet = new HashMap<>(Map.of(Ward.DENVER, BigDecimal.ZERO, BOULDER, BigDecimal.ZERO));
    private final Map<Long, BigDecimal> underWay = new HashMap<>();
    private final Map<Long, BigDecimal> inHand = new HashMap<>();
    private int invoices;

    @BeforeAll
    static void open() {
        ward = new Ward();
        cabinet = ward.bean(Cabinet.class);
        drawing = ward.bean(Drawing.class);
        CabinetSites.open(ward, BOULDER);
        ward.lot("60"); // without stock nobody is checked in
        sessions = List.of(ward.checkedIn().value(), ward.checkedIn().value(), ward.checkedIn().value());
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void theBookAlwaysSaysWhatHappened() {
        add(Ward.DENVER, BigDecimal.valueOf(60));
        for (var operation = 0; operation < OPERATIONS; operation++) {
            var said = step();
            var told = "seed " + seed + ", operation " + operation + ", " + said;
            for (var site : SITES) assertEquals(0, inCabinet.get(site).compareTo(onShelf(site)), () -> told + " at " + site + ": " + onShelf(site) + " of " + inCabinet);
            if (operation % 20 == 0) assertEquals(Check.Level.OK, ward.bean(DrugLedgerCheck.class).run().level(), told);
        }
        sessions.forEach(session -> settle(session, random));
        assertEquals(Check.Level.OK, ward.bean(DrugLedgerCheck.class).run().level());
        var open = ward.database.ask("SELECT COALESCE(SUM(amount), 0) FROM treatment_transfer_line WHERE state = 'SENT'");
        assertEquals(0, underWay.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal(open)));
        assertTrue(invoices > 0);
    }

    private String step() {
        var site = SITES.get(random.nextInt(SITES.size()));
        return switch (random.nextInt(10)) {
            case 0, 1 -> receive(site);
            case 2, 3 -> draw(site);
            case 4 -> settle(sessions.get(random.nextInt(sessions.size())), random);
            case 5 -> send(site);
            case 6 -> endTransfer();
            case 7 -> remove(site);
            case 8 -> lose(site);
            default -> counter(site);
        };
    }

    private String receive(SiteId site) {
        invoices++;
        var count = 1 + random.nextInt(3);
        var each = BigDecimal.valueOf(1 + random.nextInt(20));
        var form = random.nextBoolean() ? ContainerForm.VIAL : ContainerForm.SET;
        var stock = new ReceiveStock(
                site, "ketamine", "42023011310", "P" + random.nextInt(4), ward.today().plusYears(2), Measure.ML, BigDecimal.TEN, form, count, each,
                List.of(), Optional.empty(), new ReceiveStock.Invoice("I" + invoices, ward.today(), "supplier"));
        done(cabinet.receiveStock(one, stock));
        add(site, stock.total());
        return "received " + stock.total();
    }

    private String draw(SiteId site) {
        var lots = cabinet.shelf(one, site).lots();
        if (lots.isEmpty()) return "nothing to draw";
        var lot = lots.get(random.nextInt(lots.size())).lot();
        var amount = BigDecimal.valueOf(1 + random.nextInt(1500), 2);
        var session = sessions.get(random.nextInt(sessions.size()));
        if (!inTransaction(() -> drawing.draw(one, lot.id(), amount, session))) return "too much";
        add(site, amount.negate());
        inHand.merge(session, amount, BigDecimal::add);
        return "drew " + amount;
    }

    private String settle(long session, Random dice) {
        var held = inHand.getOrDefault(session, BigDecimal.ZERO);
        var given = held.multiply(BigDecimal.valueOf(dice.nextInt(5))).divide(BigDecimal.valueOf(4), 3, RoundingMode.DOWN);
        inTransaction(() -> {
            drawing.settle(one, session, given, "Nurse Other");
            return true;
        });
        inHand.put(session, BigDecimal.ZERO);
        return "gave " + given + " of " + held;
    }

    private String send(SiteId site) {
        var held = containers(site);
        if (held.isEmpty()) return "nothing to send";
        var some = held.stream().filter(any -> random.nextInt(3) == 0).limit(3).toList();
        if (some.isEmpty()) return "nothing chosen";
        var to = site.equals(BOULDER) ? Ward.DENVER : BOULDER;
        var ids = Set.copyOf(some.stream().map(Container::id).toList());
        var sent = (StockSent.Sent) cabinet.sendStock(one, new SendStock(site, to, ids, Optional.of("they ran out")));
        var amount = some.stream().map(Container::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        add(site, amount.negate());
        underWay.put(sent.transfer(), amount);
        return "sent " + amount;
    }

    private String endTransfer() {
        if (underWay.isEmpty()) return "nothing under way";
        var transfer = new ArrayList<>(underWay.keySet()).get(random.nextInt(underWay.size()));
        var found = cabinet.transfers(one, Ward.DENVER).stream().filter(any -> any.id() == transfer).findFirst().orElseThrow();
        var amount = underWay.remove(transfer);
        if (random.nextInt(3) == 0) {
            done(cabinet.takeBack(one, transfer, "came back"));
            add(found.from(), amount);
            return "took back " + amount;
        }
        var lines = found.lines().stream().map(line -> line.container()).toList();
        done(cabinet.takeTransfer(other, transfer, Set.copyOf(lines)));
        add(found.to(), amount);
        return "took in " + amount;
    }

    private String remove(SiteId site) {
        var held = containers(site);
        if (held.isEmpty()) return "nothing to remove";
        var container = held.get(random.nextInt(held.size()));
        var kind = List.of(EntryKind.DESTROYED, EntryKind.BROKEN, EntryKind.OVERFILL).get(random.nextInt(3));
        var amount = container.left().min(BigDecimal.valueOf(1 + random.nextInt(30), 1));
        var asked = done(cabinet.askRemoval(one, new AskRemoval(container.id(), kind, amount, "as it happens")));
        var waiting = cabinet.removals(other, site).getLast();
        done(cabinet.confirmRemoval(other, asked, waiting.contentHash(), FakeReauthentication.token()));
        add(site, kind == EntryKind.OVERFILL ? amount : amount.negate());
        return kind + " " + amount;
    }

    private String lose(SiteId site) {
        var held = containers(site);
        if (held.isEmpty()) return "nothing to lose";
        var container = held.get(random.nextInt(held.size()));
        var amount = container.left().min(BigDecimal.valueOf(1 + random.nextInt(30), 1));
        done(cabinet.reportLoss(one, new ReportLoss(container.id(), amount, LossKind.UNKNOWN, ward.today(), "gone", "", "")));
        add(site, amount.negate());
        return "lost " + amount;
    }

    private String counter(SiteId site) {
        var book = cabinet.drugBook(one, site, ward.today(), ward.today()).stream().filter(line -> line.mayBeCountered()).toList();
        if (book.isEmpty()) return "nothing to counter";
        var line = book.get(random.nextInt(book.size()));
        if (!(cabinet.counterEntry(one, line.id(), "a mistake") instanceof Booked.Done)) return "used already";
        add(site, line.amount().multiply(BigDecimal.valueOf(-line.kind().onShelf())));
        return "countered " + line.kind() + " " + line.amount();
    }

    private List<Container> containers(SiteId site) {
        return cabinet.shelf(one, site).lots().stream().flatMap(lot -> lot.containers().stream()).toList();
    }

    private BigDecimal onShelf(SiteId site) {
        return cabinet.shelf(one, site).lots().stream().map(lot -> lot.balance().inCabinet()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void add(SiteId site, BigDecimal amount) {
        inCabinet.merge(site, amount, BigDecimal::add);
    }

    private static boolean inTransaction(Supplier<Boolean> work) {
        TransactionOperations<?> transactions = ward.bean(TransactionOperations.class);
        return transactions.executeWrite(status -> work.get());
    }

    private static long done(Booked booked) {
        if (booked instanceof Booked.Done written) return written.id();
        throw new AssertionError("expected it to be written: " + booked);
    }
}
