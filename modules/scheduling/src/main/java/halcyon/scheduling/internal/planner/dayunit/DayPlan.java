package halcyon.scheduling.internal.planner.dayunit;

import halcyon.scheduling.internal.planner.search.Dice;
import halcyon.scheduling.internal.planner.search.Puzzle;
import java.util.Arrays;

/// Every course with its first day and the spots of its sessions. The cost is the sum over sessions of (day − 1) ·
/// slots + end, the end being the slot after the last one used.
final class DayPlan implements Puzzle {
    private static final double BOLD_AT_FIRST = 8;
    private static final double BOLD_AT_LAST = 0.4;
    private static final double ANY_ORDER = 0.2;
    private static final double NOISE = 0.5;
    private static final double MOST_SHY = 6;
    private static final double BLINK = 0.01;
    private static final int DAY_STEP = 4;

    private final DayUnit unit;
    private final Room room;
    private final Line[] lines;
    private final int[] lineOfSession;
    private final long costAside;
    private long cost;
    private double shy;
    private double orderByConsultation;
    private double orderByMixing;
    private boolean anyOrder;

    DayPlan(DayUnit unit) {
        this.unit = unit;
        this.room = new Room(unit);
        this.lines = unit.courses().stream().map(course -> new Line(course, unit.days())).toArray(Line[]::new);
        this.lineOfSession = new int[Arrays.stream(lines).mapToInt(line -> line.sessions.length).sum()];
        this.costAside = 4L * (lineOfSession.length + 1) * unit.days() * unit.slots();
        var session = 0;
        for (var i = 0; i < lines.length; i++) {
            Arrays.fill(lineOfSession, session, session += lines[i].sessions.length, i);
            measure(lines[i]);
        }
    }

    private void measure(Line line) {
        for (var i = 0; i < line.sessions.length; i++)
            for (var day = 1; day <= unit.days(); day++) {
                var spot = room.fit(line.sessions[i], day, 0);
                line.leastEnds[i][day] = spot == Spot.NONE ? (int) costAside : line.end(i, spot);
            }
        line.least = costAside;
        for (var first = 1; first + line.lastOffset() <= unit.days(); first++) {
            line.daysFrom[first] = daysCost(line, first);
            line.leastFrom[first] = leastFrom(line, first);
            line.least = Math.min(line.least, line.leastFrom[first]);
        }
    }

    private long leastFrom(Line line, int first) {
        var sum = daysCost(line, first);
        for (var i = 0; i < line.sessions.length; i++) sum += line.leastEnds[i][first + line.offsets[i]];
        return sum;
    }

    private long daysCost(Line line, int first) {
        var sum = 0L;
        for (var offset : line.offsets) sum += (long) (first + offset - 1) * unit.slots();
        return sum;
    }

    Line line(int piece) {
        return lines[piece];
    }

    @Override
    public int pieces() {
        return lines.length;
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public long least(int piece) {
        return lines[piece].least;
    }

    @Override
    public double boldAtFirst() {
        return BOLD_AT_FIRST;
    }

    @Override
    public double boldAtLast() {
        return BOLD_AT_LAST;
    }

    @Override
    public void newRound(Dice dice) {
        shy = dice.unit() < 0.5 ? 0 : MOST_SHY * dice.unit();
        anyOrder = dice.unit() < ANY_ORDER;
        orderByConsultation = dice.around();
        orderByMixing = dice.around() / 2;
    }

    // what holds a nurse longest comes last, on the whole: the same capacity then serves more sessions early
    @Override
    public double rank(int piece, Dice dice) {
        if (anyOrder) return dice.around();
        var line = lines[piece];
        return line.monitoring
                + orderByConsultation * line.consultations
                + orderByMixing * line.mixing
                + NOISE * dice.unit() * dice.around();
    }

    // one of its days, and how many days around it count as near
    @Override
    public int anchor(int piece, Dice dice) {
        var line = lines[piece];
        var near = dice.unit() < 0.5 ? 0 : 1 + dice.below(2);
        return Spot.day(line.spots[dice.below(line.spots.length)]) * DAY_STEP + near;
    }

    @Override
    public int neighbour(int anchor, Dice dice) {
        var piece = lineOfSession[dice.below(lineOfSession.length)];
        var spots = lines[piece].spots;
        var day = Spot.day(spots[dice.below(spots.length)]);
        return Math.abs(day - anchor / DAY_STEP) <= anchor % DAY_STEP ? piece : -1;
    }

    @Override
    public void lift(int piece) {
        var line = lines[piece];
        System.arraycopy(line.spots, 0, line.before, 0, line.spots.length);
        clear(line);
    }

    private void clear(Line line) {
        line.isSet = false;
        if (line.isAside()) {
            cost -= costAside;
            return;
        }
        for (var i = 0; i < line.spots.length; i++) room.free(line.sessions[i], line.spots[i]);
        cost -= costOf(line);
    }

    @Override
    public void set(int piece, Dice dice, long most) {
        var line = lines[piece];
        var best = Math.min(costAside, most + 1);
        line.spots[0] = Spot.NONE;
        for (var first = 1; first + line.lastOffset() <= unit.days(); first++) {
            if (line.daysFrom[first] >= best) break;
            if (line.leastFrom[first] >= best || dice.unit() < BLINK) continue;
            var value = attempt(line, first, best);
            if (value >= best) continue;
            best = value;
            System.arraycopy(line.tried, 0, line.spots, 0, line.spots.length);
        }
        settle(line);
    }

    // what the course costs from this first day on; as much as `best` when it does not fit or is no better
    private long attempt(Line line, int first, long best) {
        var value = line.leastFrom[first];
        var done = 0;
        for (; done < line.sessions.length && value < best; done++) {
            var day = first + line.offsets[done];
            var spot = room.fit(line.sessions[done], day, shy);
            if (spot == Spot.NONE) {
                value = best;
                break;
            }
            value += line.end(done, spot) - line.leastEnds[done][day];
            line.tried[done] = spot;
            if (line.sharesDays) room.take(line.sessions[done], spot);
        }
        if (line.sharesDays) for (var i = 0; i < done; i++) room.free(line.sessions[i], line.tried[i]);
        return value;
    }

    @Override
    public void putBack(int piece) {
        var line = lines[piece];
        if (line.isSet) clear(line);
        System.arraycopy(line.before, 0, line.spots, 0, line.spots.length);
        settle(line);
    }

    private void settle(Line line) {
        line.isSet = true;
        if (line.isAside()) {
            cost += costAside;
            return;
        }
        for (var i = 0; i < line.spots.length; i++) room.take(line.sessions[i], line.spots[i]);
        cost += costOf(line);
    }

    private long costOf(Line line) {
        var sum = 0L;
        for (var i = 0; i < line.spots.length; i++)
            sum += (long) (Spot.day(line.spots[i]) - 1) * unit.slots() + line.end(i, line.spots[i]);
        return sum;
    }

    @Override
    public void keep() {
        for (var line : lines) System.arraycopy(line.spots, 0, line.kept, 0, line.spots.length);
    }

    @Override
    public void recall() {
        for (var line : lines) clear(line);
        for (var line : lines) {
            System.arraycopy(line.kept, 0, line.spots, 0, line.spots.length);
            settle(line);
        }
    }
}
