package halcyon.treatment.internal.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.treatment.CheckKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Twelve sessions or six months, whichever comes first; sessions are weekly from 5 January 2026.
class CheckClockTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final RuleRow RULE = new RuleRow(1, "any", CheckKind.LIVER, 12, 6, false);

    @ParameterizedTest
    @CsvSource({
        "11, , 2026-03-20, 11, false",
        "12, , 2026-03-24, 12, true",
        "3, , 2026-07-04, 3, false",
        "3, , 2026-07-05, 3, true",
        "12, 2026-02-02, 2026-03-24, 7, false",
        "17, 2026-02-02, 2026-05-01, 12, true",
        // checked after the last session: nothing since, so nothing due however long ago
        "4, 2026-03-01, 2027-03-01, 0, false",
    })
    void isDueByNumberOrByMonth(int sessions, LocalDate done, LocalDate today, int since, boolean due) {
        var days = IntStream.range(0, sessions).mapToObj(FIRST::plusWeeks).toList();

        var check = CheckClock.of(RULE, days, Optional.ofNullable(done), today);

        assertEquals(since, check.sessionsSince());
        assertEquals(due, check.due());
    }
}
