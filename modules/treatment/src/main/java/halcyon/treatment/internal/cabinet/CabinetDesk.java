package halcyon.treatment.internal.cabinet;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.ReauthToken;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.AnomalyFigures;
import halcyon.treatment.AskRemoval;
import halcyon.treatment.BeginCount;
import halcyon.treatment.BookEntry;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.CountTaken;
import halcyon.treatment.DrugBookWritten;
import halcyon.treatment.Form106;
import halcyon.treatment.Loss;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.Registration;
import halcyon.treatment.Removal;
import halcyon.treatment.ReportLoss;
import halcyon.treatment.SendStock;
import halcyon.treatment.Shelf;
import halcyon.treatment.StockCount;
import halcyon.treatment.StockSent;
import halcyon.treatment.Transfer;
import halcyon.treatment.TransferMeter;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The verbs of the cabinet: who may, then the desk that does it, all in one transaction.
@Singleton
@Transactional
class CabinetDesk implements Cabinet {
    private static final Comparator<CabinetWork> URGENT_FIRST = Comparator.comparing(CabinetWork::urgent)
            .reversed()
            .thenComparing(work -> work.due().orElse(LocalDate.EPOCH))
            .thenComparing(CabinetWork::kind);
    private final Parts parts;
    private final Events events;

    CabinetDesk(Parts parts, Events events) {
        this.parts = parts;
        this.events = events;
    }

    @Singleton
    record Parts(
            CabinetFile file,
            Shelves shelves,
            BookPages pages,
            Receiving receiving,
            Containers containers,
            TransferDesk transfers,
            TransferRows transferRows,
            Meters meters,
            RemovalDesk removals,
            RemovalRows removalRows,
            CounterDesk counters,
            CountDesk counts,
            LossDesk losses,
            LossRows lossRows,
            Anomalies anomalies,
            Registrations registrations,
            CabinetTasks tasks) {}

    @Override
    public Shelf shelf(Actor actor, SiteId site) {
        TABLE.require(actor, "shelf");
        TABLE.require(actor, "shelf", site);
        return parts.shelves().of(site);
    }

    @Override
    public List<BookEntry> drugBook(Actor actor, SiteId site, LocalDate from, LocalDate through) {
        TABLE.require(actor, "drugBook");
        TABLE.require(actor, "drugBook", site);
        return parts.pages().of(actor, site, from, through);
    }

    @Override
    public Booked receiveStock(Actor actor, ReceiveStock stock) {
        TABLE.require(actor, "receiveStock");
        TABLE.require(actor, "receiveStock", stock.site());
        var trouble = parts.receiving().trouble(stock);
        if (trouble.isPresent()) return new Booked.Refused(trouble.get());
        return new Booked.Done(parts.receiving().receive(actor, stock));
    }

    @Override
    public Booked labelContainer(Actor actor, long container, PatientId patient) {
        TABLE.require(actor, "labelContainer");
        var held = parts.file().open(actor, "labelContainer", container);
        if (!parts.containers().label(container, patient)) return new Booked.Refused(Sentence.of("cabinet.label-late", held.container().serial()));
        events.publish(actor, new DrugBookWritten(held.site(), "labelled", container, held.container().left()));
        return new Booked.Done(container);
    }

    @Override
    public StockSent sendStock(Actor actor, SendStock stock) {
        TABLE.require(actor, "sendStock");
        TABLE.require(actor, "sendStock", stock.from());
        return parts.transfers().send(actor, stock);
    }

    @Override
    public Booked takeTransfer(Actor actor, long transfer, Set<Long> containers) {
        TABLE.require(actor, "takeTransfer");
        return parts.transfers().take(actor, transfer, containers);
    }

    @Override
    public Booked takeBack(Actor actor, long transfer, String reason) {
        TABLE.require(actor, "takeBack");
        return parts.transfers().takeBack(actor, transfer, reason);
    }

    @Override
    public List<Transfer> transfers(Actor actor, SiteId site) {
        TABLE.require(actor, "transfers");
        TABLE.require(actor, "transfers", site);
        return parts.transferRows().at(site);
    }

    @Override
    public TransferMeter transferMeter(Actor actor, SiteId site) {
        TABLE.require(actor, "transferMeter");
        TABLE.require(actor, "transferMeter", site);
        return parts.meters().of(site);
    }

    @Override
    public Booked askRemoval(Actor actor, AskRemoval removal) {
        TABLE.require(actor, "askRemoval");
        return parts.removals().ask(actor, removal);
    }

    @Override
    public Booked confirmRemoval(Actor actor, long removal, String contentHash, ReauthToken signature) {
        TABLE.require(actor, "confirmRemoval");
        return parts.removals().confirm(actor, removal, contentHash, signature);
    }

    @Override
    public Booked withdrawRemoval(Actor actor, long removal) {
        TABLE.require(actor, "withdrawRemoval");
        return parts.removals().withdraw(actor, removal);
    }

    @Override
    public List<Removal> removals(Actor actor, SiteId site) {
        TABLE.require(actor, "removals");
        TABLE.require(actor, "removals", site);
        return parts.removalRows().waitingAt(site);
    }

    @Override
    public Booked counterEntry(Actor actor, long entry, String reason) {
        TABLE.require(actor, "counterEntry");
        return parts.counters().counter(actor, entry, reason);
    }

    @Override
    public StockCount beginCount(Actor actor, BeginCount count) {
        TABLE.require(actor, "beginCount");
        TABLE.require(actor, "beginCount", count.site());
        return parts.counts().begin(actor, count);
    }

    @Override
    public StockCount stockCount(Actor actor, long count) {
        TABLE.require(actor, "stockCount");
        return parts.counts().open(actor, "stockCount", count);
    }

    @Override
    public CountTaken submitCount(Actor actor, long count, Map<Long, BigDecimal> amounts) {
        TABLE.require(actor, "submitCount");
        return parts.counts().submit(actor, count, amounts);
    }

    @Override
    public Booked settleVariance(Actor actor, long count, String reason) {
        TABLE.require(actor, "settleVariance");
        return parts.counts().settle(actor, count, reason);
    }

    @Override
    public Booked giveUpCount(Actor actor, long count, String reason) {
        TABLE.require(actor, "giveUpCount");
        return parts.counts().giveUp(actor, count, reason);
    }

    @Override
    public List<StockCount> stockCounts(Actor actor, SiteId site) {
        TABLE.require(actor, "stockCounts");
        TABLE.require(actor, "stockCounts", site);
        return parts.counts().at(site);
    }

    @Override
    public Booked reportLoss(Actor actor, ReportLoss loss) {
        TABLE.require(actor, "reportLoss");
        return parts.losses().report(actor, loss);
    }

    @Override
    public Booked noticeLoss(Actor actor, long loss, LocalDate on, String proof) {
        TABLE.require(actor, "noticeLoss");
        return parts.losses().notice(actor, loss, on, proof);
    }

    @Override
    public Booked fileForm106(Actor actor, long loss, LocalDate on, String proof) {
        TABLE.require(actor, "fileForm106");
        return parts.losses().form(actor, loss, on, proof);
    }

    @Override
    public List<Loss> losses(Actor actor, SiteId site) {
        TABLE.require(actor, "losses");
        TABLE.require(actor, "losses", site);
        return parts.lossRows().at(site);
    }

    @Override
    public Form106 form106(Actor actor, long loss) {
        TABLE.require(actor, "form106");
        return parts.losses().form106(actor, loss);
    }

    @Override
    public AnomalyFigures anomalies(Actor actor, SiteId site, LocalDate through) {
        TABLE.require(actor, "anomalies");
        TABLE.require(actor, "anomalies", site);
        return parts.anomalies().of(site, through);
    }

    @Override
    public Booked recordRegistration(Actor actor, Registration registration) {
        TABLE.require(actor, "recordRegistration");
        TABLE.require(actor, "recordRegistration", registration.site());
        return parts.registrations().record(actor, registration);
    }

    @Override
    public List<CabinetWork> cabinetWork(Actor actor, SiteId site) {
        TABLE.require(actor, "cabinetWork");
        TABLE.require(actor, "cabinetWork", site);
        return parts.tasks().at(site).stream().sorted(URGENT_FIRST).toList();
    }

    @Override
    public List<CabinetWork> openClocks(Actor actor) {
        TABLE.require(actor, "openClocks");
        return parts.tasks().ringing().stream()
                .filter(work -> actor.mayWorkAt(work.site()))
                .sorted(URGENT_FIRST)
                .toList();
    }
}
