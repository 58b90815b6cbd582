package halcyon.treatment.internal.rule;

import halcyon.protocol.Care;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// What the protocol asks and when the patient last ate and drank.
public record Fast(Care.Fasting asked, Optional<Instant> food, Optional<Instant> drink) {
    /// Whether the protocol asks for any.
    public static boolean isAsked(Care.Fasting fasting) {
        return fasting.foodMinutes() > 0 || fasting.drinkMinutes() > 0;
    }

    /// Whether a time that counts was not asked for.
    public boolean isUnknown() {
        return asked.foodMinutes() > 0 && food.isEmpty() || asked.drinkMinutes() > 0 && drink.isEmpty();
    }

    public boolean foodKept(Instant dose) {
        return ends(food, asked.foodMinutes()).noneMatch(dose::isBefore);
    }

    public boolean drinkKept(Instant dose) {
        return ends(drink, asked.drinkMinutes()).noneMatch(dose::isBefore);
    }

    /// From when on a dose is allowed; empty where nothing is known.
    public Optional<Instant> over() {
        return Stream.concat(ends(food, asked.foodMinutes()), ends(drink, asked.drinkMinutes())).max(Instant::compareTo);
    }

    private static Stream<Instant> ends(Optional<Instant> last, int minutes) {
        return last.map(at -> at.plus(Duration.ofMinutes(minutes))).stream();
    }
}
