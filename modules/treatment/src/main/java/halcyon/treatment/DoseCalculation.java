package halcyon.treatment;

import halcyon.shared.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The dose with its arithmetic: milligrams, millilitres drawn at the lot's concentration, bag, pump rate in mL/h.
/// `steps` are the lines of arithmetic as shown ("70.0 kg × 0.5 mg/kg = 35 mg"). `refusal` says why this dose may not be drawn:
/// over the ceiling, lot expired or too small.
public record DoseCalculation(
        BigDecimal weightKilograms,
        BigDecimal milligrams,
        BigDecimal concentration,
        BigDecimal millilitres,
        int bagMillilitres,
        int minutes,
        BigDecimal millilitresPerHour,
        List<String> steps,
        Optional<Sentence> refusal) {
    public DoseCalculation {
        steps = List.copyOf(steps);
    }

    /// The same dose, refused for this reason.
    public DoseCalculation refusedFor(Sentence reason) {
        return new DoseCalculation(
                weightKilograms, milligrams, concentration, millilitres, bagMillilitres, minutes, millilitresPerHour, steps, Optional.of(reason));
    }
}
