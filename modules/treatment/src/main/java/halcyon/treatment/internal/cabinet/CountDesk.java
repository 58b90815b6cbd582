package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.treatment.BeginCount;
import halcyon.treatment.Booked;
import halcyon.treatment.CountTaken;
import halcyon.treatment.StockCount;
import halcyon.treatment.StockCounted;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.internal.cabinet.CountRows.Head;
import halcyon.treatment.internal.cabinet.CountRows.Line;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts of a site: blind, and where they are off, blind again by a second person. A variance is closed when the book says why.
@Singleton
class CountDesk {
    private static final int LEAST_WORDS = 3;
    private static final int SHOWN = 40;
    private final CabinetFile file;
    private final CountRows rows;
    private final Events events;

    CountDesk(CabinetFile file, CountRows rows, Events events) {
        this.file = file;
        this.rows = rows;
        this.events = events;
    }

    StockCount begin(Actor actor, BeginCount begin) {
        return shown(rows.find(rows.add(actor, begin, file.now())));
    }

    StockCount open(Actor actor, String verb, long count) {
        var head = rows.find(count);
        TreatmentAccess.TABLE.require(actor, verb, head.site());
        return shown(head);
    }

    List<StockCount> at(SiteId site) {
        return rows.at(site, SHOWN).stream().map(this::shown).toList();
    }

    CountTaken submit(Actor actor, long count, Map<Long, BigDecimal> amounts) {
        var head = rows.find(count);
        TreatmentAccess.TABLE.require(actor, "submitCount", head.site());
        return switch (head.state()) {
            case COUNTING -> first(actor, head, amounts);
            case RECOUNT -> again(actor, head, amounts);
            case VARIANCE, CLOSED, GIVEN_UP -> refused("cabinet.count-over");
        };
    }

    private CountTaken first(Actor actor, Head head, Map<Long, BigDecimal> amounts) {
        if (!StockCount.asks(head.state(), head.beginner(), actor.subject())) return refused("cabinet.count-of-other", head.begunBy());
        var lines = rows.lines(head.id());
        if (!isWhole(lines, amounts)) return refused("cabinet.count-incomplete");
        lines.forEach(line -> rows.counted(line, amount(amounts, line), rows.expected(line)));
        var off = rows.lines(head.id()).stream().filter(Line::isOff).count();
        var state = off == 0 ? StockCount.State.CLOSED : StockCount.State.RECOUNT;
        if (!rows.counted(head, state, actor, file.now())) throw new StaleVersion("count " + head.id());
        return told(actor, rows.find(head.id()), (int) off);
    }

    private CountTaken again(Actor actor, Head head, Map<Long, BigDecimal> amounts) {
        if (!StockCount.asks(head.state(), head.beginner(), actor.subject())) return refused("cabinet.another-person-counts");
        var lines = rows.lines(head.id()).stream().filter(Line::isOff).toList();
        if (!isWhole(lines, amounts)) return refused("cabinet.count-incomplete");
        lines.forEach(line -> rows.recounted(line, amount(amounts, line), rows.expected(line)));
        var off = rows.lines(head.id()).stream().filter(Line::isStillOff).count();
        var state = off == 0 ? StockCount.State.CLOSED : StockCount.State.VARIANCE;
        if (!rows.recounted(head, state, actor, file.now())) throw new StaleVersion("count " + head.id());
        return told(actor, rows.find(head.id()), (int) off);
    }

    private CountTaken told(Actor actor, Head head, int off) {
        var count = shown(head);
        events.publish(actor, new StockCounted(head.site(), head.id(), head.purpose(), head.state(), count.lines().size(), off));
        return switch (head.state()) {
            case RECOUNT -> new CountTaken.CountAgain(count);
            case VARIANCE -> new CountTaken.Variance(count);
            case COUNTING, CLOSED, GIVEN_UP -> new CountTaken.Agrees(count);
        };
    }

    Booked settle(Actor actor, long count, String reason) {
        var head = rows.find(count);
        TreatmentAccess.TABLE.require(actor, "settleVariance", head.site());
        if (head.state() != StockCount.State.VARIANCE) return refusedBooking("cabinet.no-variance");
        if (reason.strip().length() < LEAST_WORDS) return refusedBooking("cabinet.say-why");
        var open = unexplained(head);
        if (!open.isEmpty()) {
            var lot = file.label(open.keySet().stream().sorted().toList().getFirst()).lot();
            return refusedBooking("cabinet.variance-open", lot.lotNumber(), Amount.plain(open.getOrDefault(lot.id(), BigDecimal.ZERO)));
        }
        if (!rows.close(head, StockCount.State.CLOSED, actor, reason.strip(), file.now())) throw new StaleVersion("count " + count);
        events.publish(actor, new StockCounted(head.site(), count, head.purpose(), StockCount.State.CLOSED, rows.lines(count).size(), 0));
        return new Booked.Done(count);
    }

    /// By lot, what of the variance no entry since the recount accounts for.
    Map<Long, BigDecimal> unexplained(Head head) {
        var since = head.recountedAt().orElse(head.begunAt());
        return rows.lines(head.id()).stream()
                .filter(Line::isStillOff)
                .collect(Collectors.groupingBy(Line::lot, Collectors.reducing(BigDecimal.ZERO, Line::variance, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(lot -> Map.entry(lot.getKey(), lot.getValue().subtract(rows.correctedSince(lot.getKey(), since))))
                .filter(lot -> lot.getValue().signum() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Booked giveUp(Actor actor, long count, String reason) {
        var head = rows.find(count);
        TreatmentAccess.TABLE.require(actor, "giveUpCount", head.site());
        if (head.state() != StockCount.State.COUNTING) return refusedBooking("cabinet.count-over");
        if (reason.strip().length() < LEAST_WORDS) return refusedBooking("cabinet.say-why");
        if (!rows.close(head, StockCount.State.GIVEN_UP, actor, reason.strip(), file.now())) throw new StaleVersion("count " + count);
        return new Booked.Done(count);
    }

    private static boolean isWhole(List<Line> lines, Map<Long, BigDecimal> amounts) {
        return lines.stream().allMatch(line -> amounts.containsKey(line.id()) && amount(amounts, line).signum() >= 0);
    }

    private static BigDecimal amount(Map<Long, BigDecimal> amounts, Line line) {
        return amounts.getOrDefault(line.id(), BigDecimal.ONE.negate());
    }

    private StockCount shown(Head head) {
        var blind = head.state().asks();
        var lines = rows.lines(head.id()).stream()
                .filter(line -> head.state() != StockCount.State.RECOUNT || line.isOff())
                .map(line -> line.shown(blind))
                .toList();
        return head.shown(lines);
    }

    private static CountTaken refused(String key, Object... arguments) {
        return new CountTaken.Refused(Sentence.of(key, arguments));
    }

    private static Booked refusedBooking(String key, Object... arguments) {
        return new Booked.Refused(Sentence.of(key, arguments));
    }
}
