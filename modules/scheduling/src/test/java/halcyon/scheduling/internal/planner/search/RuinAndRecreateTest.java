package halcyon.scheduling.internal.planner.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuinAndRecreateTest {
    /// Numbers that want different seats: number `n` in seat `s` costs the distance from its own seat, which is `n`
    /// from the end.
    private static final class Seats implements Puzzle {
        private final int[] seatOf;
        private final int[] before;
        private final int[] kept;
        private final int[] takenBy;
        private long cost;

        Seats(int count) {
            seatOf = new int[count];
            before = new int[count];
            kept = new int[count];
            takenBy = new int[count];
            Arrays.fill(seatOf, -1);
        }

        private long cost(int piece, int seat) {
            return Math.abs(seat - (seatOf.length - 1 - piece));
        }

        @Override
        public int pieces() {
            return seatOf.length;
        }

        @Override
        public long cost() {
            return cost;
        }

        @Override
        public long least(int piece) {
            return 0;
        }

        @Override
        public double boldAtFirst() {
            return 3;
        }

        @Override
        public double boldAtLast() {
            return 0.2;
        }

        @Override
        public void newRound(Dice dice) {}

        @Override
        public double rank(int piece, Dice dice) {
            return dice.around();
        }

        @Override
        public int anchor(int piece, Dice dice) {
            return piece;
        }

        @Override
        public int neighbour(int anchor, Dice dice) {
            return dice.below(seatOf.length);
        }

        @Override
        public void lift(int piece) {
            before[piece] = seatOf[piece];
            leave(piece);
        }

        private void leave(int piece) {
            cost -= cost(piece, seatOf[piece]);
            takenBy[seatOf[piece]]--;
            seatOf[piece] = -1;
        }

        // the first free seat, whether it is near or not: a poor greedy that the search must make up for
        @Override
        public void set(int piece, Dice dice, long most) {
            var seat = dice.below(seatOf.length);
            while (takenBy[seat] > 0) seat = (seat + 1) % seatOf.length;
            sit(piece, seat);
        }

        private void sit(int piece, int seat) {
            seatOf[piece] = seat;
            takenBy[seat]++;
            cost += cost(piece, seat);
        }

        @Override
        public void putBack(int piece) {
            if (seatOf[piece] >= 0) leave(piece);
            sit(piece, before[piece]);
        }

        @Override
        public void keep() {
            System.arraycopy(seatOf, 0, kept, 0, kept.length);
        }

        @Override
        public void recall() {
            for (var piece = 0; piece < kept.length; piece++) leave(piece);
            for (var piece = 0; piece < kept.length; piece++) sit(piece, kept[piece]);
        }
    }

    @Test
    void endsAtTheBestAsSoonAsItIsFound() {
        var seats = new Seats(12);

        new RuinAndRecreate(seats, new Dice(1)).run(Duration.ofMinutes(5));

        assertEquals(0, seats.cost());
        assertTrue(Arrays.stream(seats.takenBy).allMatch(taken -> taken == 1));
    }

    @Test
    void endsWithItsTime() {
        var seats = new Seats(500);
        var begin = System.nanoTime();

        var rounds = new RuinAndRecreate(seats, new Dice(1)).run(Duration.ofMillis(50));

        assertTrue(rounds > 0);
        assertTrue(System.nanoTime() - begin < Duration.ofSeconds(20).toNanos());
        assertTrue(Arrays.stream(seats.takenBy).allMatch(taken -> taken == 1));
    }

    @Test
    void nothingToPlanIsPlanned() {
        assertEquals(0, new RuinAndRecreate(new Seats(0), new Dice(1)).run(Duration.ofMinutes(5)));
    }

    @Test
    void onePieceIsPlanned() {
        var seat = new Seats(1);

        new RuinAndRecreate(seat, new Dice(1)).run(Duration.ofMinutes(5));

        assertEquals(0, seat.cost());
    }

    @Test
    void theSameSeedThrowsTheSame() {
        var one = new Dice(7);
        var other = new Dice(7);
        for (var i = 0; i < 1000; i++) {
            assertEquals(one.below(10), other.below(10));
            assertEquals(one.unit(), other.unit());
            var around = one.around();
            assertEquals(around, other.around());
            assertTrue(Math.abs(around) <= 3.4);
        }
    }
}
