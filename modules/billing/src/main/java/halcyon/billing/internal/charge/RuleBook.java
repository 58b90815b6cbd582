package halcyon.billing.internal.charge;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Reads the rules of a day together. Wants a transaction of the caller.
@Singleton
class RuleBook {
    private final DrugRules drugs;
    private final VisitLevels visits;
    private final ProlongedRules prolonged;
    private final TherapyLevels therapies;
    private final ModifierRules modifiers;
    private final CountedInstruments counted;

    RuleBook(DrugRules drugs, VisitLevels visits, ProlongedRules prolonged, TherapyLevels therapies, ModifierRules modifiers, CountedInstruments counted) {
        this.drugs = drugs;
        this.visits = visits;
        this.prolonged = prolonged;
        this.therapies = therapies;
        this.modifiers = modifiers;
        this.counted = counted;
    }

    Rules on(LocalDate day) {
        return new Rules(drugs.on(day), visits.on(day), prolonged.on(day), therapies.on(day), modifiers.on(day),
                counted.on(day).stream().map(CountedInstrument::instrument).collect(Collectors.toSet()));
    }
}
