package halcyon.treatment.internal.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A session's day at its site and what was given of the drug the clock goes by; zero of any other.
record Dosed(LocalDate day, BigDecimal milligrams) {}
