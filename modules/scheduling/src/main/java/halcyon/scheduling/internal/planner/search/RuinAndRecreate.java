package halcyon.scheduling.internal.planner.search;

import java.time.Duration;
import java.util.Arrays;

/// Improves a plan until its time is over or it cannot become better: lifts a few pieces that stand near each other,
/// sets them again in another order, and keeps the result if it is better, or worse by no more than a chance that
/// shrinks with the time left (simulated annealing). The budget is time on the wall, so a slow machine gets a worse
/// plan and not a later one.
public final class RuinAndRecreate {
    private static final int MOST_LIFTED = 6;
    private static final int TRIES_PER_PIECE = 6;
    private static final double SCATTERED = 0.2;
    private static final int ROUNDS_BETWEEN_LOOKS = 16;
    private static final int PIECE_BITS = 20;
    private static final long NO_LIMIT = Long.MAX_VALUE / 2;
    private static final double RANK_SCALE = 1 << 16;
    private static final double RANK_SHIFT = 1 << 20;

    private final Puzzle puzzle;
    private final Dice dice;
    private final long[] byRank;
    private final int[] lifted;
    private final boolean[] isLifted;
    private int count;

    public RuinAndRecreate(Puzzle puzzle, Dice dice) {
        this.puzzle = puzzle;
        this.dice = dice;
        this.byRank = new long[puzzle.pieces()];
        this.lifted = new int[puzzle.pieces()];
        this.isLifted = new boolean[puzzle.pieces()];
        if (puzzle.pieces() >= 1 << PIECE_BITS) throw new IllegalArgumentException("too many pieces: " + puzzle.pieces());
    }

    /// Leaves the puzzle at the best plan found. Returns the rounds that were run.
    public long run(Duration budget) {
        var begin = System.nanoTime();
        var least = setAll();
        var best = puzzle.cost();
        puzzle.keep();
        if (best <= least) return 0;
        var bold = puzzle.boldAtFirst();
        for (var round = 0L; ; round++) {
            if (round % ROUNDS_BETWEEN_LOOKS == 0) {
                var spent = (double) (System.nanoTime() - begin) / budget.toNanos();
                if (spent >= 1 || best <= least || Thread.currentThread().isInterrupted()) {
                    puzzle.recall();
                    return round;
                }
                bold = puzzle.boldAtFirst() * Math.pow(puzzle.boldAtLast() / puzzle.boldAtFirst(), spent);
            }
            if (round(bold) && puzzle.cost() < best) {
                best = puzzle.cost();
                puzzle.keep();
            }
        }
    }

    // returns what all pieces cost at the very least
    private long setAll() {
        var least = 0L;
        for (var piece = 0; piece < puzzle.pieces(); piece++) {
            lifted[count++] = piece;
            least += puzzle.least(piece);
        }
        setInOrder(NO_LIMIT);
        count = 0;
        return least;
    }

    private boolean round(double bold) {
        var limit = (long) (puzzle.cost() - bold * Math.log(1 - dice.unit()));
        choose();
        for (var i = 0; i < count; i++) puzzle.lift(lifted[i]);
        var accepted = setInOrder(limit) && puzzle.cost() <= limit;
        if (!accepted) for (var i = 0; i < count; i++) puzzle.putBack(lifted[i]);
        for (var i = 0; i < count; i++) isLifted[lifted[i]] = false;
        count = 0;
        return accepted;
    }

    private void choose() {
        var wanted = 1 + dice.below(Math.min(MOST_LIFTED, puzzle.pieces()));
        var seed = dice.below(puzzle.pieces());
        var anchor = puzzle.anchor(seed, dice);
        choose(seed);
        var scattered = dice.unit() < SCATTERED;
        for (var tries = TRIES_PER_PIECE * wanted; count < wanted && tries > 0; tries--)
            choose(scattered ? dice.below(puzzle.pieces()) : puzzle.neighbour(anchor, dice));
    }

    private void choose(int piece) {
        if (piece < 0 || isLifted[piece]) return;
        isLifted[piece] = true;
        lifted[count++] = piece;
    }

    // Gives up as soon as the rest, at its cheapest, would end beyond the limit: false.
    private boolean setInOrder(long limit) {
        sortByRank();
        var rest = 0L;
        for (var i = 0; i < count; i++) rest += puzzle.least(lifted[i]);
        for (var i = 0; i < count; i++) {
            rest -= puzzle.least(lifted[i]);
            puzzle.set(lifted[i], dice, limit - puzzle.cost() - rest);
            if (puzzle.cost() + rest > limit) return false;
        }
        return true;
    }

    private void sortByRank() {
        puzzle.newRound(dice);
        for (var i = 0; i < count; i++) {
            var rank = (long) ((puzzle.rank(lifted[i], dice) + RANK_SHIFT) * RANK_SCALE);
            byRank[i] = rank << PIECE_BITS | lifted[i];
        }
        Arrays.sort(byRank, 0, count);
        for (var i = 0; i < count; i++) lifted[i] = (int) (byRank[i] & ((1 << PIECE_BITS) - 1));
    }
}
