package halcyon.treatment;

import halcyon.protocol.WeightBasis;
import halcyon.scheduling.BookingId;
import java.math.BigDecimal;

/// As [OrderDose], for a visit whose session need not have begun.
public record OrderNextDose(BookingId booking, BigDecimal amount, WeightBasis basis, String reason) {}
