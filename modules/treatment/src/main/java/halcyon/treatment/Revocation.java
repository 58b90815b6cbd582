package halcyon.treatment;

import java.time.LocalDate;

/// From which day on something no longer holds, who said so and why.
public record Revocation(LocalDate from, String reason, String by) {}
