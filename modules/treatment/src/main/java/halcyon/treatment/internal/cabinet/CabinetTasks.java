package halcyon.treatment.internal.cabinet;

import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.CabinetWork.Kind;
import halcyon.treatment.Loss;
import halcyon.treatment.StockCount;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the cabinet of a site asks for. Nothing of it is stored: it is there as long as its cause is.
@Singleton
class CabinetTasks {
    private final CabinetFile file;
    private final Shelves shelves;
    private final Registrations registrations;
    private final Inventories inventories;
    private final CountRows counts;
    private final LossRows losses;
    private final TransferRows transfers;
    private final RemovalRows removals;
    private final Meters meters;

    CabinetTasks(
            CabinetFile file,
            Shelves shelves,
            Registrations registrations,
            Inventories inventories,
            CountRows counts,
            LossRows losses,
            TransferRows transfers,
            RemovalRows removals,
            Meters meters) {
        this.file = file;
        this.shelves = shelves;
        this.registrations = registrations;
        this.inventories = inventories;
        this.counts = counts;
        this.losses = losses;
        this.transfers = transfers;
        this.removals = removals;
        this.meters = meters;
    }

    List<CabinetWork> at(SiteId site) {
        var lots = shelves.lotsAt(site);
        var work = new ArrayList<CabinetWork>();
        clocks().stream().filter(clock -> clock.site().equals(site)).forEach(work::add);
        coming().filter(transfer -> transfer.site().equals(site)).forEach(work::add);
        removals.waitingAt(site).forEach(removal -> work.add(now(site, Kind.REMOVAL, false, removal.id(), removal.askedBy())));
        lots.stream()
                .filter(lot -> lot.expired() && !lot.containers().isEmpty())
                .forEach(lot -> work.add(now(site, Kind.EXPIRED, false, lot.lot().id(), lot.lot().lotNumber())));
        if (lots.isEmpty()) return work;
        registration(site).ifPresent(work::add);
        ahead(site, Kind.INVENTORY, inventories.due(site)).ifPresent(work::add);
        var meter = meters.of(site);
        if (meter.isNear()) work.add(now(site, Kind.METER, meter.isOver(), meter.year(), Amount.plain(meter.percent()), Amount.plain(meter.limit())));
        return work;
    }

    /// What rings: losses whose clocks run, counts that are off, inventories not taken in time, transfers to be confirmed, of every
    /// site.
    List<CabinetWork> ringing() {
        var work = clocks();
        inventories.missed().forEach((site, due) -> work.add(by(site, Kind.INVENTORY, due, 0, due)));
        coming().forEach(work::add);
        return work;
    }

    private Stream<CabinetWork> coming() {
        return transfers.underWay().stream().map(sent -> now(sent.to(), Kind.TRANSFER, false, sent.id(), file.site(sent.from()).name()));
    }

    private List<CabinetWork> clocks() {
        var work = new ArrayList<CabinetWork>();
        losses.open().forEach(loss -> work.addAll(steps(loss.site(), loss)));
        counts.off().forEach(count -> work.add(count.state() == StockCount.State.VARIANCE
                ? now(count.site(), Kind.VARIANCE, true, count.id())
                : now(count.site(), Kind.RECOUNT, true, count.id(), count.begunBy())));
        return work;
    }

    private List<CabinetWork> steps(SiteId site, Loss loss) {
        var steps = new ArrayList<CabinetWork>();
        if (loss.notice().isEmpty()) steps.add(by(site, Kind.LOSS_NOTICE, loss.noticeDue(), loss.id(), loss.foundOn()));
        if (loss.form().isEmpty()) steps.add(by(site, Kind.LOSS_FORM, loss.formDue(), loss.id(), loss.foundOn()));
        return steps;
    }

    private Optional<CabinetWork> registration(SiteId site) {
        var latest = registrations.latest(site, file.today(site));
        if (latest.isEmpty()) {
            var none = Sentence.of("cabinet.work.REGISTRATION.none");
            var cure = Sentence.of("cabinet.work.REGISTRATION.cure");
            return Optional.of(new CabinetWork(site, Kind.REGISTRATION, none, cure, Optional.empty(), true, 0));
        }
        return ahead(site, Kind.REGISTRATION, latest.get().expires());
    }

    // from the first reminder on; urgent from the last
    private Optional<CabinetWork> ahead(SiteId site, Kind kind, LocalDate due) {
        var first = Arrays.stream(file.reminderDays()).max().orElse(0);
        if (daysLeft(site, due) > first) return Optional.empty();
        return Optional.of(by(site, kind, due, 0, due));
    }

    private CabinetWork by(SiteId site, Kind kind, LocalDate due, long reference, Object said) {
        var last = Arrays.stream(file.reminderDays()).min().orElse(0);
        return work(site, kind, Optional.of(due), daysLeft(site, due) <= last, reference, said);
    }

    private CabinetWork now(SiteId site, Kind kind, boolean urgent, long reference, Object... said) {
        return work(site, kind, Optional.empty(), urgent, reference, said);
    }

    private static CabinetWork work(SiteId site, Kind kind, Optional<LocalDate> due, boolean urgent, long reference, Object... said) {
        var word = "cabinet.work." + kind;
        return new CabinetWork(site, kind, Sentence.of(word, said), Sentence.of(word + ".cure"), due, urgent, reference);
    }

    private long daysLeft(SiteId site, LocalDate due) {
        return ChronoUnit.DAYS.between(file.today(site), due);
    }
}
