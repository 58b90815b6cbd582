package halcyon.scheduling;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// A site keeps a holiday every year from a date on, through `through` (included) where it has stopped.
public record KeptHoliday(SiteId site, String code, LocalDate from, Optional<LocalDate> through) {}
