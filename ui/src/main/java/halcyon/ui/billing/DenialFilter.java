package halcyon.ui.billing;

import halcyon.billing.Denial;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The filters of the denials list, as they stand in the address (`?show=waiting`).
enum DenialFilter {
    WORK(Denial.State.OPEN),
    WAITING(Denial.State.RESENT, Denial.State.APPEALED),
    CONFIRM(Denial.State.WRITE_OFF_ASKED),
    ENDED(Denial.State.WRITTEN_OFF, Denial.State.ANSWERED, Denial.State.TAKEN_BACK);

    private final Set<Denial.State> states;

    DenialFilter(Denial.State first, Denial.State... others) {
        this.states = EnumSet.of(first, others);
    }

    Set<Denial.State> states() {
        return states;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DenialFilter of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElse(WORK);
    }
}
