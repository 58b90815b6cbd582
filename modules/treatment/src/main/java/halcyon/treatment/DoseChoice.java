package halcyon.treatment;

import halcyon.protocol.WeightBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What holds for a session and what may be chosen: `amount` and `amounts` are mg/kg of the `basis`, or milligrams where
/// `byWeight` is false. The ceilings are milligrams. `ordered` is empty while the protocol's beginning holds.
public record DoseChoice(
        boolean byWeight,
        BigDecimal amount,
        WeightBasis basis,
        List<BigDecimal> amounts,
        BigDecimal ceiling,
        Optional<BigDecimal> patientCeiling,
        Optional<Ordered> ordered) {
    public DoseChoice {
        amounts = List.copyOf(amounts);
    }

    /// Who ordered it and why.
    public record Ordered(String by, String reason) {}
}
