package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.internal.planner.search.Dice;
import halcyon.scheduling.internal.planner.search.Puzzle;
import halcyon.scheduling.internal.planner.search.RuinAndRecreate;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All jobs of a horizon, each with its draft or left out.
public final class HorizonPlan implements Puzzle {
    private static final int NEAR_DAYS = 4;
    private static final double BLINK = 0.05;
    private static final double IN_ORDER = 0.3;

    private final List<? extends Job> jobs;
    private final PlanWeights weights;
    private final Held held;
    private final List<Optional<Draft>> alone = new ArrayList<>();
    private final List<Optional<Draft>> now = new ArrayList<>();
    private final List<Optional<Draft>> before = new ArrayList<>();
    private final List<Optional<Draft>> kept = new ArrayList<>();
    private final boolean[] isSet;
    private PlanCosts inTurn = PlanCosts.NONE;
    private long cost;
    private boolean isInOrder;
    private boolean isFirst = true;

    public HorizonPlan(List<? extends Job> jobs, Held held, PlanWeights weights) {
        this.jobs = List.copyOf(jobs);
        this.held = held;
        this.weights = weights;
        this.isSet = new boolean[jobs.size()];
        for (var job : jobs) {
            alone.add(job.best(held, new Dice(0), 0));
            now.add(Optional.empty());
            before.add(Optional.empty());
            kept.add(Optional.empty());
        }
    }

    /// Searches as long as the weights allow.
    public void search(long seed) {
        new RuinAndRecreate(this, new Dice(seed)).run(Duration.ofMillis(weights.searchMilliseconds()));
    }

    /// Where the job is; empty: it is left out.
    public Optional<Draft> draft(int job) {
        return now.get(job);
    }

    /// Where the job would be if it were the only one.
    public Optional<Draft> alone(int job) {
        return alone.get(job);
    }

    public PlanCosts costs() {
        var sum = PlanCosts.NONE;
        for (var job = 0; job < jobs.size(); job++) sum = sum.plus(costs(job));
        return sum;
    }

    /// What it cost to serve all in the order they came.
    public PlanCosts inTurn() {
        return inTurn;
    }

    private PlanCosts costs(int job) {
        return now.get(job).map(Draft::costs).orElse(new PlanCosts(0, 0, 0, 0, 0, jobs.get(job).weight()));
    }

    private long points(int job, Optional<Draft> draft) {
        return draft.map(Draft::points).orElse((long) weights.leftOut() * jobs.get(job).weight());
    }

    @Override
    public int pieces() {
        return jobs.size();
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public long least(int piece) {
        return Math.min(points(piece, alone.get(piece)), points(piece, Optional.empty()));
    }

    @Override
    public double boldAtFirst() {
        return 1.0 + 2.0 * weights.waitingDay();
    }

    @Override
    public double boldAtLast() {
        return 1;
    }

    @Override
    public void newRound(Dice dice) {
        isInOrder = isFirst || dice.unit() < IN_ORDER;
    }

    @Override
    public double rank(int piece, Dice dice) {
        return isInOrder ? piece : dice.unit() * jobs.size();
    }

    // a day of the draft; what is left out is near everything
    @Override
    public int anchor(int piece, Dice dice) {
        return now.get(piece).map(draft -> day(draft, dice)).orElse(Integer.MIN_VALUE);
    }

    @Override
    public int neighbour(int anchor, Dice dice) {
        var piece = dice.below(jobs.size());
        var draft = now.get(piece);
        if (anchor == Integer.MIN_VALUE || draft.isEmpty()) return piece;
        return Math.abs(day(draft.get(), dice) - anchor) <= NEAR_DAYS ? piece : -1;
    }

    private static int day(Draft draft, Dice dice) {
        var place = draft.places().get(dice.below(draft.places().size()));
        return (int) place.slot().from().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    @Override
    public void lift(int piece) {
        before.set(piece, now.get(piece));
        clear(piece);
    }

    private void clear(int piece) {
        isSet[piece] = false;
        now.get(piece).ifPresent(draft -> held.free(draft.claims()));
        cost -= points(piece, now.get(piece));
    }

    @Override
    public void set(int piece, Dice dice, long most) {
        settle(piece, jobs.get(piece).best(held, dice, isFirst ? 0 : BLINK).filter(draft -> draft.points() < points(piece, Optional.empty())));
    }

    @Override
    public void putBack(int piece) {
        if (isSet[piece]) clear(piece);
        settle(piece, before.get(piece));
    }

    private void settle(int piece, Optional<Draft> draft) {
        isSet[piece] = true;
        now.set(piece, draft);
        draft.ifPresent(each -> held.take(each.claims()));
        cost += points(piece, draft);
    }

    @Override
    public void keep() {
        if (isFirst) inTurn = costs();
        isFirst = false;
        for (var piece = 0; piece < jobs.size(); piece++) kept.set(piece, now.get(piece));
    }

    @Override
    public void recall() {
        for (var piece = 0; piece < jobs.size(); piece++) clear(piece);
        for (var piece = 0; piece < jobs.size(); piece++) settle(piece, kept.get(piece));
    }
}
