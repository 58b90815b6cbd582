package halcyon.treatment;

import halcyon.protocol.WeightBasis;
import java.math.BigDecimal;

/// Milligrams per kilogram of the named weight where the protocol doses by weight, else one of its fixed amounts.
public record OrderDose(SessionId session, BigDecimal amount, WeightBasis basis, String reason) {}
