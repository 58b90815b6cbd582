package halcyon.ui.capacity;

import halcyon.scheduling.BookingState;
import java.util.Arrays;
import java.util.Locale;

/// How a visit counts: all that were booked, what is still to come, what took place, who did not come, what was cancelled.
enum VisitKind {
    ALL,
    AHEAD,
    HELD,
    MISSED,
    CANCELLED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean counts(BookingState state) {
        return this == ALL || this == of(state);
    }

    static VisitKind of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst().orElse(ALL);
    }

    private static VisitKind of(BookingState state) {
        return switch (state) {
            case BOOKED -> AHEAD;
            case ARRIVED, DOSED, RECOVERING, LEFT -> HELD;
            case NO_SHOW -> MISSED;
            case CANCELLED -> CANCELLED;
        };
    }
}
