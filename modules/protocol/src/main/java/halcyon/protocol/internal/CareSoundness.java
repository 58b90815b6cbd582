package halcyon.protocol.internal;

import static halcyon.protocol.internal.Soundness.refused;

import halcyon.protocol.Care;
import halcyon.protocol.Care.Form;
import halcyon.protocol.Protocol;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Care that fits its route and dose: a form the route can take, steps around the dose, devices that add up to each amount,
/// a prescriber and somebody to watch, and words for the patient in both languages or none.
final class CareSoundness {
    private CareSoundness() {}

    static Optional<Sentence> trouble(Protocol protocol) {
        if (protocol.ownCare().isEmpty()) return Optional.empty();
        var care = protocol.care();
        if (!forms(protocol.route()).contains(care.preparation().form()))
            return refused("protocol.care-form", care.preparation().form(), protocol.route());
        if (stepsAreWrong(care.steps(), protocol.dose())) return refused("protocol.care-steps");
        if (unitsDoNotAddUp(care.preparation(), protocol.dose()))
            return refused("protocol.care-units", care.preparation().unitMilligrams());
        if (care.fasting().foodMinutes() < 0 || care.fasting().drinkMinutes() < 0 || care.preparation().restMinutes() < 0)
            return refused("protocol.care-minutes");
        if (!care.present().contains(Role.PRESCRIBER) || !care.present().contains(Role.NURSE)) return refused("protocol.care-present");
        if (care.told().en().isBlank() != care.told().es().isBlank()) return refused("protocol.care-told");
        return Optional.empty();
    }

    private static Set<Form> forms(Route route) {
        return switch (route) {
            case IV -> EnumSet.of(Form.BAG);
            case IM -> EnumSet.of(Form.SYRINGE);
            case NASAL -> EnumSet.of(Form.DEVICE, Form.SPRAY);
            case SUBLINGUAL -> EnumSet.of(Form.LOZENGE);
            case ORAL -> EnumSet.of(Form.SWALLOWED, Form.LOZENGE);
            case NONE -> EnumSet.of(Form.NONE);
        };
    }

    private static boolean stepsAreWrong(Care.Steps steps, Protocol.Dose dose) {
        if (!steps.allowed()) return steps.by().signum() < 0;
        var begin = dose.milligramsPerKilogram();
        return begin.signum() == 0 || steps.lowest().signum() <= 0 || steps.lowest().compareTo(begin) > 0 || steps.highest().compareTo(begin) < 0;
    }

    private static boolean unitsDoNotAddUp(Care.Preparation preparation, Protocol.Dose dose) {
        var unit = preparation.unitMilligrams();
        if (preparation.form() != Form.DEVICE) return unit.signum() < 0;
        if (unit.signum() <= 0 || dose.fixedMilligrams().isEmpty()) return true;
        return dose.fixedMilligrams().stream().anyMatch(amount -> amount.remainder(unit).compareTo(BigDecimal.ZERO) != 0);
    }
}
