package halcyon.ui.cabinet;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.Anomaly;
import halcyon.treatment.Anomaly.Figures;
import halcyon.treatment.AnomalyFigures;
import halcyon.treatment.BookEntry;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.Container;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.CountTaken;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Form106;
import halcyon.treatment.Loss;
import halcyon.treatment.LossKind;
import halcyon.treatment.Lot;
import halcyon.treatment.Measure;
import halcyon.treatment.Registration;
import halcyon.treatment.Removal;
import halcyon.treatment.SessionId;
import halcyon.treatment.Shelf;
import halcyon.treatment.StockCount;
import halcyon.treatment.StockSent;
import halcyon.treatment.Transfer;
import halcyon.treatment.TransferMeter;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A cabinet with two lots, a transfer under way, a count to be typed and a loss whose clocks run; empty when told so.
final class SampleCabinet {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final BigDecimal NONE = BigDecimal.ZERO;

    final List<Object[]> asked = new ArrayList<>();
    StockCount.State counted = StockCount.State.COUNTING;
    boolean empty;

    void reset() {
        asked.clear();
        counted = StockCount.State.COUNTING;
        empty = false;
    }

    Cabinet cabinet() {
        return (Cabinet) Proxy.newProxyInstance(Cabinet.class.getClassLoader(), new Class<?>[] {Cabinet.class}, (proxy, method, arguments) -> {
            asked.add(Stream.concat(Stream.of(method.getName()), Stream.of(arguments)).toArray());
            return switch (method.getName()) {
                case "shelf" -> shelf();
                case "cabinetWork", "openClocks" -> empty ? List.of() : work();
                case "removals" -> empty ? List.of() : List.of(removal());
                case "drugBook" -> empty ? List.of() : book();
                case "transfers" -> empty ? List.of() : List.of(transfer());
                case "transferMeter" -> new TransferMeter(DENVER, 2026, amount("912.4"), amount("40"), amount("5"), amount("4"));
                case "stockCounts" -> empty ? List.of() : List.of(count(StockCount.State.VARIANCE), count(StockCount.State.CLOSED));
                case "stockCount" -> count(counted);
                case "submitCount" -> new CountTaken.CountAgain(count(counted = StockCount.State.VARIANCE));
                case "losses" -> empty ? List.of() : List.of(loss());
                case "form106" -> new Form106(loss(), SampleDirectory.sites().getFirst(), Optional.of(registration()), 1, 24);
                case "anomalies" -> new AnomalyFigures(TODAY.minusDays(90), TODAY, empty ? List.of() : figures());
                case "sendStock" -> new StockSent.OverLimit(new TransferMeter(DENVER, 2026, amount("100"), amount("40"), amount("5"), amount("4")));
                case "counterEntry" -> new Booked.Refused(Sentence.of("cabinet.counter-gone"));
                default -> new Booked.Done(7);
            };
        });
    }

    private Shelf shelf() {
        var ketamine = new Lot(1, DENVER, "ketamine", "00409205310", "KT2207", LocalDate.of(2027, 6, 30), amount("10"), amount("228"), Measure.ML);
        var nasal = new Lot(2, DENVER, "esketamine", "50458002802", "SPV81", LocalDate.of(2026, 12, 10), amount("28"), amount("5"), Measure.DEVICE);
        var vials = IntStream.rangeClosed(1, 12).mapToObj(number -> vial(number, number == 1 ? "8" : "20", number == 1)).toList();
        var devices = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Container(
                        40 + number, 2, ContainerForm.DEVICE, "SN-77" + number, BigDecimal.ONE, BigDecimal.ONE, false,
                        number < 3 ? Optional.of(PatientId.of(7)) : Optional.empty()))
                .toList();
        var lots = List.of(
                new Shelf.LotOnShelf(nasal, false, balance("8", "0", "3", "3", "0"), devices),
                new Shelf.LotOnShelf(ketamine, false, balance("500", "40", "235.5", "230", "2"), vials));
        return new Shelf(
                DENVER, StagePerson.NOW, empty ? List.of() : lots, empty ? Optional.empty() : Optional.of(registration()),
                empty ? Optional.empty() : Optional.of(LocalDate.of(2025, 1, 15)), LocalDate.of(2027, 1, 15), 2);
    }

    private static Container vial(int number, String left, boolean opened) {
        return new Container(number, 1, ContainerForm.VIAL, "Vial " + number, amount("20"), amount(left), opened, Optional.empty());
    }

    private static Shelf.Balance balance(String received, String out, String drawn, String given, String wasted) {
        return new Shelf.Balance(NONE, amount(received), NONE, amount(out), amount(drawn), amount(given), amount(wasted), NONE, NONE, NONE);
    }

    private static Registration registration() {
        return new Registration(DENVER, "FD1234563", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    }

    private static List<CabinetWork> work() {
        return List.of(
                work(CabinetWork.Kind.LOSS_NOTICE, TODAY, true, "Nov 23, 2026"), work(CabinetWork.Kind.VARIANCE, null, true, ""),
                work(CabinetWork.Kind.TRANSFER, null, false, "Boulder"), work(CabinetWork.Kind.INVENTORY, LocalDate.of(2027, 1, 15), false, "Jan 15, 2027"));
    }

    private static CabinetWork work(CabinetWork.Kind kind, LocalDate due, boolean urgent, String said) {
        var word = "cabinet.work." + kind;
        return new CabinetWork(DENVER, kind, Sentence.of(word, said), Sentence.of(word + ".cure"), Optional.ofNullable(due), urgent, 3);
    }

    private static Removal removal() {
        return new Removal(
                5, DENVER, 1, "ketamine", "KT2207", "Vial 1", EntryKind.BROKEN, amount("8"), Measure.ML, "fell from the tray in room 2",
                StagePerson.NOW.minus(Duration.ofMinutes(12)), "Mina Kim", "mina", "hash");
    }

    private static List<BookEntry> book() {
        return List.of(
                line(9, EntryKind.WASTED, "0.5", Optional.of("Jo Reyes"), Optional.of(new SessionId(2))),
                line(8, EntryKind.GIVEN, "3", Optional.empty(), Optional.of(new SessionId(2))),
                line(7, EntryKind.DRAWN, "3.5", Optional.empty(), Optional.of(new SessionId(2))),
                new BookEntry(
                        3, StagePerson.NOW.minus(Duration.ofDays(2)), EntryKind.RECEIVED, "ketamine", "KT2207", Measure.ML, 25, "Vial 1", amount("500"),
                        false, false, "Mina Kim", Optional.empty(), Optional.empty(), Optional.of("INV-881"), Optional.empty(), Optional.empty()));
    }

    private static BookEntry line(long id, EntryKind kind, String amount, Optional<String> witness, Optional<SessionId> session) {
        return new BookEntry(
                id, StagePerson.NOW.minus(Duration.ofMinutes(60 - id)), kind, "ketamine", "KT2207", Measure.ML, 1, "Vial 1", amount(amount), false, false,
                "Mina Kim", witness, Optional.empty(), Optional.empty(), session, Optional.of(PatientId.of(7)));
    }

    private static Transfer transfer() {
        var line = new Transfer.Line(
                90, "ketamine", "KT1980", "Vial 4", amount("20"), Measure.ML, Transfer.LineState.SENT, Optional.empty(), Optional.empty());
        var come = new Transfer.Line(
                91, "ketamine", "KT1980", "Vial 5", amount("20"), Measure.ML, Transfer.LineState.RECEIVED, Optional.of(StagePerson.NOW), Optional.of("Jo Reyes"));
        return new Transfer(
                3, SiteId.of("boulder"), DENVER, StagePerson.NOW.minus(Duration.ofHours(3)), "Theo Lind", Optional.empty(), List.of(line, come));
    }

    private static StockCount count(StockCount.State state) {
        var blind = state.asks();
        var lines = List.of(
                countLine(1, Optional.of("Vial 1"), "20", "8", blind ? "" : "8"), countLine(2, Optional.empty(), "20", "11", blind ? "" : "10"),
                countLine(3, Optional.empty(), "10", "4", blind ? "" : "4"));
        return new StockCount(
                3, DENVER, StockCount.Purpose.BIENNIAL, StockCount.Business.CLOSE, state, StagePerson.NOW.minus(Duration.ofMinutes(3)), "Linnea Barros",
                state == StockCount.State.COUNTING ? "stage" : "other", Optional.of(StagePerson.NOW),
                state == StockCount.State.VARIANCE ? Optional.of("Jo Reyes") : Optional.empty(), Optional.empty(), Optional.empty(), lines);
    }

    private static StockCount.Line countLine(long id, Optional<String> serial, String size, String expected, String found) {
        var blind = found.isEmpty();
        return new StockCount.Line(
                id, "ketamine", "KT2207", LocalDate.of(2027, 6, 30), amount("10"), Measure.ML, serial, amount(size),
                blind ? Optional.empty() : Optional.of(amount(found)), blind ? Optional.empty() : Optional.of(amount(expected)));
    }

    private static Loss loss() {
        return new Loss(
                3, DENVER, "ketamine", "00409205310", "KT2207", "Vial 9", amount("10"), Measure.ML, amount("20"), LossKind.UNKNOWN, TODAY.minusDays(1),
                "The vial was not on its shelf at the evening count.", "Denver police, district 3, case 26-4411", "The cabinet's code was changed.",
                StagePerson.NOW, "Mina Kim", TODAY, Optional.empty(), TODAY.plusDays(44), Optional.empty(), false);
    }

    private static List<Anomaly> figures() {
        var all = new Figures(2, 64, amount("224"), amount("18"), 1, 1, 40, 1, 2);
        var one = new Figures(1, 40, amount("140"), amount("15"), 1, 1, 20, 1, 2);
        var other = new Figures(1, 24, amount("84"), amount("3"), 0, 0, 20, 0, 0);
        return List.of(
                new Anomaly("", "ketamine", all, Figures.NONE), new Anomaly("Jo Reyes", "ketamine", other, one), new Anomaly("Mina Kim", "ketamine", one, other));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
