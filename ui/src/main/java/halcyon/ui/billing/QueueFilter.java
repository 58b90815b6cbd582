package halcyon.ui.billing;

import halcyon.billing.ClaimLine;
import halcyon.billing.ClaimState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The filters of the claim queue, as they stand in the address (`?show=denied`).
enum QueueFilter {
    READY(ClaimState.DRAFT),
    FIX(ClaimState.DRAFT),
    REJECTED(ClaimState.REJECTED),
    DENIED(ClaimState.DENIED),
    PAYER(ClaimState.SUBMITTED, ClaimState.ACKNOWLEDGED, ClaimState.ACCEPTED),
    PAID(ClaimState.PAID);

    private final Set<ClaimState> states;

    QueueFilter(ClaimState... states) {
        this.states = EnumSet.copyOf(Arrays.asList(states));
    }

    Set<ClaimState> states() {
        return states;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Drafts are split by whether anything is wrong with them.
    boolean shows(ClaimLine line) {
        return switch (this) {
            case READY -> line.problems() == 0;
            case FIX -> line.problems() > 0;
            case REJECTED, DENIED, PAYER, PAID -> true;
        };
    }

    long of(Map<ClaimState, Long> counts) {
        return states.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    }

    static QueueFilter of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElse(DENIED);
    }
}
