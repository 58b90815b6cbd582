package halcyon.ui.clinician;

import halcyon.clearance.Clearance;
import halcyon.shared.Sentence;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/// Short labels of gates, from the modules that own them, and the chips of the patient banner.
final class GateWords {
    private static final List<String> IN_THE_BANNER = List.of("consent.signed", "billing.authorization", "outcomes.safety");

    private GateWords() {}

    static String label(String gate, Locale locale) {
        try {
            return Sentence.of(gate).in(locale);
        } catch (MissingResourceException unnamed) {
            return gate;
        }
    }

    static StatusBadge[] chips(Clearance clearance, Locale locale) {
        return IN_THE_BANNER.stream()
                .flatMap(gate -> clearance.results().stream().filter(result -> result.gate().equals(gate)))
                .map(result -> StatusBadge.of(state(result), label(result.gate(), locale)))
                .toArray(StatusBadge[]::new);
    }

    private static State state(Clearance.Result result) {
        if (result.clear()) return State.READY;
        return result.stops() ? State.STOP : State.WATCH;
    }
}
