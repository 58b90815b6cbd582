package halcyon.treatment.internal.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.treatment.CheckKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Twelve sessions or six months, whichever comes first; sessions are weekly from 5 January 2026.
class CheckClockTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final RuleRow RULE = new RuleRow(1, "any", CheckKind.LIVER, 12, 6, null, null, false);

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
        var days = IntStream.range(0, sessions).mapToObj(week -> new Dosed(FIRST.plusWeeks(week), BigDecimal.TEN)).toList();

        var check = CheckClock.of(RULE, days, Optional.ofNullable(done), today);

        assertEquals(since, check.sessionsSince());
        assertEquals(due, check.due());
    }

    // 10 mg a week from 5 January
    @ParameterizedTest
    @CsvSource({
        "5, , 50, , 2026-02-03, true",
        "4, , 50, , 2026-02-03, false",
        "9, 2026-02-02, 50, , 2026-03-10, false",
        "10, 2026-02-02, 50, , 2026-03-10, true",
        "3, , , 60, 2026-03-19, false",
        "3, , , 60, 2026-03-20, true",
        "3, 2026-03-20, , 60, 2026-06-20, false",
    })
    void isDueByTheAmountSinceOrByTheGap(
            int sessions, @Nullable LocalDate done, @Nullable BigDecimal most, @Nullable Integer gap, LocalDate day, boolean due) {
        var rule = new RuleRow(2, "any", CheckKind.LIVER, null, null, most, gap, true);
        var days = IntStream.range(0, sessions).mapToObj(week -> new Dosed(FIRST.plusWeeks(week), BigDecimal.TEN)).toList();

        assertEquals(due, CheckClock.of(rule, days, Optional.ofNullable(done), day).due());
    }
}
