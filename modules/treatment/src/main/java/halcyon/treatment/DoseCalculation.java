package halcyon.treatment;

import java.math.BigDecimal;
import java.util.List;

/// The dose with its arithmetic: milligrams, millilitres drawn at the lot's concentration, bag, pump rate in mL/h.
/// `steps` are the lines of arithmetic as shown ("70.0 kg × 0.5 mg/kg = 35 mg").
public record DoseCalculation(
        BigDecimal weightKilograms,
        BigDecimal milligrams,
        BigDecimal concentration,
        BigDecimal millilitres,
        int bagMillilitres,
        int minutes,
        BigDecimal millilitresPerHour,
        List<String> steps) {}
