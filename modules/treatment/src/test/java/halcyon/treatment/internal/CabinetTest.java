package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.testing.FakeReauthentication;
import halcyon.treatment.AskRemoval;
import halcyon.treatment.BeginCount;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.Container;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.CountTaken;
import halcyon.treatment.EntryKind;
import halcyon.treatment.LossKind;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.Registration;
import halcyon.treatment.ReportLoss;
import halcyon.treatment.SendStock;
import halcyon.treatment.Step;
import halcyon.treatment.StockCount;
import halcyon.treatment.StockSent;
import halcyon.treatment.Transfer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CabinetTest {
    private static final SiteId BOULDER = SiteId.of("boulder");
    private static Ward ward;
    private static Cabinet cabinet;
    private static Actor clara;
    private static Actor there;
    private static int made;

    @BeforeAll
    static void open() {
        ward = new Ward();
        cabinet = ward.bean(Cabinet.class);
        clara = new Actor("clara", "Clara Count", Set.of(Role.COMPLIANCE, Role.NURSE), Set.of(Ward.DENVER), false);
        there = new Actor("theo", "Theo There", Set.of(Role.NURSE), Set.of(BOULDER), false);
        CabinetSites.open(ward, BOULDER);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void balanced() {
        ward.reauthentication.accept();
        var found = ward.bean(DrugLedgerCheck.class).run();
        assertEquals(Check.Level.OK, found.level(), found::said);
    }

    @Test
    void deliveryIsNumberedAndTakenOnce() {
        var stock = vials("R" + ++made, 3, "10", "INV-R");

        var lot = done(cabinet.receiveStock(ward.nurse, stock));
        assertEquals(lot, done(cabinet.receiveStock(ward.nurse, stock)));

        assertEquals(List.of("Vial 1", "Vial 2", "Vial 3"), containers(lot).stream().map(Container::serial).toList());
        assertEquals(0, new BigDecimal("30").compareTo(ward.left(lot)));
        var line = cabinet.drugBook(ward.nurse, Ward.DENVER, ward.today(), ward.today()).getFirst();
        assertEquals(3, line.containers());
        assertEquals(Optional.of("INV-R"), line.reference());
    }

    @Test
    void aWrongDeliveryIsTakenBackWholeAndEnteredAgain() {
        var stock = vials("W" + ++made, 2, "10", "INV-W" + made);
        var lot = done(cabinet.receiveStock(ward.nurse, stock));
        var entry = cabinet.drugBook(ward.nurse, Ward.DENVER, ward.today(), ward.today()).getFirst().id();

        assertRefused("cabinet.say-why", cabinet.counterEntry(ward.nurse, entry, " "));
        done(cabinet.counterEntry(ward.nurse, entry, "typed for the wrong site"));
        assertRefused("cabinet.countered-already", cabinet.counterEntry(ward.nurse, entry, "once more"));

        assertEquals(0, ward.left(lot).signum());
        assertTrue(cabinet.drugBook(ward.nurse, Ward.DENVER, ward.today(), ward.today()).get(1).countered());
        done(cabinet.receiveStock(ward.nurse, stock));
        assertEquals(0, new BigDecimal("20").compareTo(ward.left(lot)));
    }

    @Test
    void whatWasUsedCannotBeTakenBack() {
        var stock = vials("U" + ++made, 1, "10", "INV-U" + made);
        var lot = done(cabinet.receiveStock(ward.nurse, stock));
        var entry = cabinet.drugBook(ward.nurse, Ward.DENVER, ward.today(), ward.today()).getFirst().id();
        ward.drawn(lot);

        assertRefused("cabinet.counter-gone", cabinet.counterEntry(ward.nurse, entry, "a mistake"));
        var drawn = cabinet.drugBook(ward.nurse, Ward.DENVER, ward.today(), ward.today()).getFirst();
        assertEquals(EntryKind.DRAWN, drawn.kind());
        assertRefused("cabinet.counter-in-session", cabinet.counterEntry(ward.nurse, drawn.id(), "a mistake"));
        assertTrue(ward.database.ask("SELECT COUNT(*) FROM platform_event WHERE payload LIKE '%\"drug-book\"%'").compareTo("0") > 0);
        ward.empty();
    }

    @Test
    void aDoseMayComeFromTwoContainersAndEachIsAccountedFor() {
        var lot = done(cabinet.receiveStock(ward.nurse, vials("D" + ++made, 2, "2", "INV-D" + made)));
        var session = ward.running(lot);
        ward.move(20);
        ward.treatments.stop(ward.nurse, session);
        ward.waste(session);

        var balance = cabinet.shelf(ward.nurse, Ward.DENVER).lots().stream().filter(one -> one.lot().id() == lot).findFirst().orElseThrow().balance();
        assertEquals(0, new BigDecimal("3.5").compareTo(balance.drawn()));
        assertEquals(0, balance.drawn().compareTo(balance.given().add(balance.wasted())));
        assertEquals(0, new BigDecimal("0.5").compareTo(balance.inCabinet()));
        assertEquals(1, containers(lot).size());
        ward.empty();
    }

    @Test
    void whatIsLabelledForOnePatientGoesToNobodyElse() {
        var stock = vials("L" + ++made, 1, "10", "INV-L" + made);
        var lot = done(cabinet.receiveStock(ward.nurse, stock));
        var session = ward.measured();
        done(cabinet.labelContainer(ward.nurse, containers(lot).getFirst().id(), PatientId.of(999_999)));

        var refused = assertInstanceOf(Step.Refused.class, ward.treatments.draw(ward.nurse, session, lot));
        assertEquals("treatment.lot-labelled", refused.reasons().getFirst().key());
        assertEquals(0, BigDecimal.TEN.compareTo(ward.left(lot)));
        assertRefused(
                "cabinet.label-late", cabinet.labelContainer(ward.nurse, containers(lot).getFirst().id(), PatientId.of(1)));
        ward.empty();
    }

    @Test
    void transferHasTwoHalvesByTwoPeople() {
        var lot = done(cabinet.receiveStock(ward.nurse, vials("T" + ++made, 3, "10", "INV-T" + made)));
        var ids = containers(lot).stream().map(Container::id).toList();
        var meter = cabinet.transferMeter(ward.nurse, Ward.DENVER);
        var send = new SendStock(Ward.DENVER, BOULDER, Set.of(ids.get(0), ids.get(1)), Optional.empty());

        assertTrue(assertInstanceOf(StockSent.OverLimit.class, cabinet.sendStock(ward.nurse, send)).would().isOver());
        var why = new SendStock(Ward.DENVER, BOULDER, send.containers(), Optional.of("Boulder ran out"));
        var sent = assertInstanceOf(StockSent.Sent.class, cabinet.sendStock(ward.nurse, why));

        assertEquals(0, meter.distributed().add(new BigDecimal("20")).compareTo(cabinet.transferMeter(ward.nurse, Ward.DENVER).distributed()));
        assertTrue(work(there, CabinetWork.Kind.TRANSFER));
        assertTrue(cabinet.openClocks(there).stream().anyMatch(ring -> ring.kind() == CabinetWork.Kind.TRANSFER && ring.site().equals(BOULDER)));
        assertThrows(NotPermitted.class, () -> cabinet.takeTransfer(ward.nurse, sent.transfer(), Set.of(ids.get(0))));
        var both = new Actor(ward.nurse.subject(), "Noor Nurse", Set.of(Role.NURSE), Set.of(), true);
        assertRefused("cabinet.another-person-takes", cabinet.takeTransfer(both, sent.transfer(), Set.of(ids.get(0))));
        done(cabinet.takeTransfer(there, sent.transfer(), Set.of(ids.get(0))));
        assertTrue(cabinet.transfers(there, BOULDER).getFirst().underWay());
        done(cabinet.takeBack(ward.nurse, sent.transfer(), "one did not fit the box"));
        assertRefused("cabinet.nothing-under-way", cabinet.takeBack(ward.nurse, sent.transfer(), "again"));

        assertEquals(0, new BigDecimal("20").compareTo(ward.left(lot)));
        var states = cabinet.transfers(ward.nurse, Ward.DENVER).getFirst().lines().stream().map(Transfer.Line::state).toList();
        assertEquals(List.of(Transfer.LineState.RECEIVED, Transfer.LineState.BACK), states);
        assertFalse(work(there, CabinetWork.Kind.TRANSFER));
    }

    @Test
    void destroyingNeedsASecondPersonWhoSigns() {
        var lot = done(cabinet.receiveStock(ward.nurse, vials("X" + ++made, 1, "10", "INV-X" + made)));
        var container = containers(lot).getFirst().id();
        var asked = done(cabinet.askRemoval(ward.nurse, new AskRemoval(container, EntryKind.DESTROYED, BigDecimal.TEN, "expired, Form 41")));
        var waiting = cabinet.removals(clara, Ward.DENVER).getLast();

        assertRefused(
                "cabinet.another-person-signs", cabinet.confirmRemoval(ward.nurse, asked, waiting.contentHash(), FakeReauthentication.token()));
        assertRefused("cabinet.changed-since-read", cabinet.confirmRemoval(clara, asked, "0", FakeReauthentication.token()));
        ward.reauthentication.refuse(Sentence.of("cabinet.say-why"));
        assertInstanceOf(Booked.Refused.class, cabinet.confirmRemoval(clara, asked, waiting.contentHash(), FakeReauthentication.token()));
        assertEquals(0, BigDecimal.TEN.compareTo(ward.left(lot)));
        ward.reauthentication.accept();
        done(cabinet.confirmRemoval(clara, asked, waiting.contentHash(), FakeReauthentication.token()));

        assertEquals(0, ward.left(lot).signum());
        var line = cabinet.drugBook(clara, Ward.DENVER, ward.today(), ward.today()).getFirst();
        assertEquals(EntryKind.DESTROYED, line.kind());
        assertEquals("Noor Nurse", line.by());
        assertEquals(Optional.of("Clara Count"), line.witness());
        assertRefused("cabinet.removal-over", cabinet.withdrawRemoval(clara, asked));
    }

    @Test
    void countIsBlindAndCountedAgainByAnotherUntilTheBookSaysWhy() {
        var lot = done(cabinet.receiveStock(ward.nurse, vials("C" + ++made, 4, "10", "INV-C" + made)));
        var count = cabinet.beginCount(ward.nurse, new BeginCount(Ward.DENVER, StockCount.Purpose.BIENNIAL, StockCount.Business.CLOSE));
        assertTrue(count.lines().stream().allMatch(line -> line.expected().isEmpty() && line.counted().isEmpty()));
        var mine = count.lines().stream().filter(line -> line.lotNumber().equals("C" + made)).findFirst().orElseThrow();
        assertEquals(Optional.empty(), mine.serial());

        var right = whatIsThere(count);
        assertInstanceOf(CountTaken.Refused.class, cabinet.submitCount(ward.nurse, count.id(), Map.of()));
        assertInstanceOf(CountTaken.Refused.class, cabinet.submitCount(clara, count.id(), right));
        right.put(mine.id(), BigDecimal.valueOf(3));
        var again = assertInstanceOf(CountTaken.CountAgain.class, cabinet.submitCount(ward.nurse, count.id(), right)).count();
        assertEquals(List.of(mine.id()), again.lines().stream().map(StockCount.Line::id).toList());
        assertTrue(again.lines().getFirst().expected().isEmpty() && again.lines().getFirst().counted().isEmpty());
        assertInstanceOf(CountTaken.Refused.class, cabinet.submitCount(ward.nurse, count.id(), right));

        var off = assertInstanceOf(CountTaken.Variance.class, cabinet.submitCount(clara, count.id(), Map.of(mine.id(), BigDecimal.valueOf(3)))).count();
        assertEquals(new BigDecimal("-10.000000"), line(off, mine.id()).variance().orElseThrow().setScale(6));
        assertTrue(work(ward.nurse, CabinetWork.Kind.VARIANCE));
        assertRefused("cabinet.variance-open", cabinet.settleVariance(clara, count.id(), "we do not know"));
        ward.move(1);
        done(cabinet.reportLoss(clara, loss(containers(lot).getLast().id(), "10", ward.today())));
        done(cabinet.settleVariance(clara, count.id(), "reported as lost"));

        assertEquals(StockCount.State.CLOSED, cabinet.stockCount(clara, count.id()).state());
        assertEquals(ward.today().plusYears(2), cabinet.shelf(clara, Ward.DENVER).inventoryDue());
        assertFalse(work(clara, CabinetWork.Kind.INVENTORY));
    }

    // the days are those of 21 CFR 1301.76(b) with Thanksgiving and Christmas between
    @ParameterizedTest
    @CsvSource({"2026-11-02,2026-11-03,2026-12-17", "2026-11-25,2026-11-27,2027-01-09", "2026-12-24,2026-12-28,2027-02-07"})
    void lossStartsTwoClocks(LocalDate found, LocalDate notice, LocalDate form) {
        var wait = Duration.between(ward.now(), Instant.parse(found + "T18:00:00Z"));
        if (!wait.isNegative()) ward.move((int) wait.toMinutes());
        var lot = done(cabinet.receiveStock(ward.nurse, vials("Q" + ++made, 1, "10", "INV-Q" + made)));

        var id = done(cabinet.reportLoss(ward.nurse, loss(containers(lot).getFirst().id(), "4", found)));

        var loss = cabinet.form106(clara, id).loss();
        assertEquals(notice, loss.noticeDue());
        assertEquals(form, loss.formDue());
        assertEquals(0, new BigDecimal("6").compareTo(ward.left(lot)));
        assertTrue(work(clara, CabinetWork.Kind.LOSS_NOTICE));
        assertTrue(cabinet.openClocks(clara).stream().anyMatch(clock -> clock.reference() == id && clock.due().equals(Optional.of(notice))));
        assertTrue(cabinet.openClocks(there).stream().noneMatch(clock -> clock.site().equals(Ward.DENVER)));
        assertThrows(NotPermitted.class, () -> cabinet.noticeLoss(ward.nurse, id, found, "fax 12"));
        assertRefused("cabinet.needs-proof", cabinet.noticeLoss(clara, id, found, " "));
        assertRefused("cabinet.proof-date", cabinet.noticeLoss(clara, id, found.minusDays(1), "fax 12"));
        done(cabinet.noticeLoss(clara, id, found, "fax 12"));
        assertRefused("cabinet.proved-already", cabinet.noticeLoss(clara, id, found, "fax 13"));
        done(cabinet.fileForm106(clara, id, found, "DEA number 77"));
        assertTrue(cabinet.form106(clara, id).loss().isClosed());
        assertEquals("FD1234563", cabinet.form106(clara, id).registration().orElseThrow().deaNumber());
    }

    @Test
    void overfillIsAddedAndFiguresStandBesideThoseOfTheOthers() {
        var lot = done(cabinet.receiveStock(ward.nurse, vials("O" + ++made, 1, "10", "INV-O" + made)));
        var asked = done(cabinet.askRemoval(
                ward.nurse, new AskRemoval(containers(lot).getFirst().id(), EntryKind.OVERFILL, new BigDecimal("0.4"), "filled over the mark")));
        var hash = cabinet.removals(clara, Ward.DENVER).stream().filter(one -> one.id() == asked).findFirst().orElseThrow().contentHash();
        done(cabinet.confirmRemoval(clara, asked, hash, FakeReauthentication.token()));
        assertEquals(0, new BigDecimal("10.4").compareTo(ward.left(lot)));
        var session = ward.drawn(lot);
        ward.treatments.abandon(ward.nurse, session, "went home");
        ward.waste(session);

        var figures = cabinet.anomalies(clara, Ward.DENVER, ward.today()).lines();
        var nurse = figures.stream().filter(one -> one.person().equals("Noor Nurse")).findFirst().orElseThrow();
        assertTrue(nurse.own().neverRan() >= 1 && nurse.own().draws() >= 1);
        assertTrue(nurse.own().wasteShare().isPresent());
        assertEquals(0, figures.getFirst().person().length());
        ward.empty();
    }

    @ParameterizedTest
    @CsvSource({"FD1234563,true", "FD1234567,false", "fd1234563,false", "F91234563,true", "FD123456,false"})
    void deaNumberProvesItself(String number, boolean right) {
        assertEquals(right, Registration.isDeaNumber(number));
    }

    private static ReceiveStock vials(String lot, int containers, String each, String invoice) {
        return vials(ward, lot, containers, each, invoice);
    }

    static ReceiveStock vials(Ward ward, String lot, int containers, String each, String invoice) {
        return new ReceiveStock(
                Ward.DENVER, "ketamine", "42023011310", lot, ward.today().plusYears(1), Measure.ML, BigDecimal.TEN, ContainerForm.VIAL, containers,
                new BigDecimal(each), List.of(), Optional.empty(), new ReceiveStock.Invoice(invoice, ward.today(), "Front Range Supply"));
    }

    private static ReportLoss loss(long container, String amount, LocalDate found) {
        return new ReportLoss(container, new BigDecimal(amount), LossKind.UNKNOWN, found, "not on its shelf", "Denver police, 26-1", "a second lock");
    }

    private static Map<Long, BigDecimal> whatIsThere(StockCount count) {
        var right = new HashMap<Long, BigDecimal>();
        for (var line : count.lines())
            right.put(line.id(), new BigDecimal(ward.database.ask(
                    "SELECT CASE WHEN t.container_id > 0 THEN (SELECT amount_left FROM treatment_container c WHERE c.id = t.container_id) ELSE"
                            + " (SELECT COUNT(*) FROM treatment_container c WHERE c.lot_id = t.lot_id AND c.opened_at IS NULL AND c.form <> 'SET'"
                            + " AND c.amount_left = c.size_amount AND c.size_amount = t.container_amount) END FROM treatment_count_line t WHERE t.id = ?",
                    line.id())));
        return right;
    }

    private static StockCount.Line line(StockCount count, long id) {
        return count.lines().stream().filter(line -> line.id() == id).findFirst().orElseThrow();
    }

    private static boolean work(Actor actor, CabinetWork.Kind kind) {
        return cabinet.cabinetWork(actor, actor.sites().iterator().next()).stream().map(CabinetWork::kind).collect(Collectors.toSet()).contains(kind);
    }

    private static List<Container> containers(long lot) {
        return cabinet.shelf(ward.nurse, Ward.DENVER).lots().stream()
                .filter(one -> one.lot().id() == lot)
                .flatMap(one -> one.containers().stream())
                .toList();
    }

    private static long done(Booked booked) {
        return assertInstanceOf(Booked.Done.class, booked, booked::toString).id();
    }

    private static void assertRefused(String key, Booked booked) {
        assertEquals(key, assertInstanceOf(Booked.Refused.class, booked, booked::toString).reason().key());
    }
}
