package halcyon.scheduling.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.internal.change.FewestMoves.Option;
import halcyon.scheduling.internal.change.FewestMoves.Visit;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Visits of two hours; a place is written as chair and hour, "2@10".
class FewestMovesTest {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void takesAFreeChairAtTheSameTime() {
        var broken = visit(1, 1, 10, false, Set.of(2, 3), Set.of());
        var other = visit(2, 2, 10, true, Set.of(1, 2, 3), Set.of());

        assertEquals(Map.of(1L, "3@10"), find(List.of(broken, other)));
    }

    @Test
    void pushesOneVisitAsideWhenThatIsTheOnlyWay() {
        var broken = visit(1, 1, 10, false, Set.of(2), Set.of());
        var pushed = visit(2, 2, 10, true, Set.of(2, 3), Set.of());
        var untouched = visit(3, 4, 10, true, Set.of(3, 4), Set.of());

        assertEquals(Map.of(1L, "2@10", 2L, "3@10"), find(List.of(broken, pushed, untouched)));
    }

    @Test
    void shiftsTheTimeOnlyWhenNothingElseHelps() {
        var broken = visit(1, 1, 10, false, Set.of(2), Set.of(12, 14));
        var other = visit(2, 2, 10, true, Set.of(2), Set.of());

        assertEquals(Map.of(1L, "2@12"), find(List.of(broken, other)));
    }

    @Test
    void leavesOneRatherThanNoneRepaired() {
        var first = visit(1, 1, 10, false, Set.of(2), Set.of());
        var second = visit(2, 3, 10, false, Set.of(2), Set.of());

        assertEquals(1, find(List.of(first, second)).size());
    }

    @Test
    void doesNotTouchADayThatStands() {
        assertTrue(find(List.of(visit(1, 1, 10, true, Set.of(1, 2), Set.of(12)))).isEmpty());
    }

    private static Map<Long, String> find(List<Visit<String>> visits) {
        return new FewestMoves<>(visits, List.of(), 10_000).find();
    }

    private static Visit<String> visit(long id, int chair, int hour, boolean stands, Set<Integer> chairs, Set<Integer> otherHours) {
        return new Visit<>() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public boolean stands() {
                return stands;
            }

            @Override
            public List<Claim> held() {
                return claims(chair, hour);
            }

            @Override
            public Stream<Option<String>> options(boolean anyTime) {
                var hours = anyTime ? Stream.concat(Stream.of(hour), otherHours.stream().sorted()) : Stream.of(hour);
                return hours.flatMap(at -> chairs.stream()
                        .sorted()
                        .filter(each -> !stands || each != chair || at != hour)
                        .map(each -> new Option<>(each + "@" + at, claims(each, at))));
            }
        };
    }

    private static List<Claim> claims(int chair, int hour) {
        return List.of(Claim.whole(Kind.CHAIR, chair, TimeSlot.of(DAY.plus(Duration.ofHours(hour)), Duration.ofHours(2))));
    }
}
