package halcyon.clearance;

import java.time.LocalDate;
import java.util.Optional;

/// How much a gate's trouble weighs at a checkpoint, from a date on; `to` is exclusive.
public record GateSetting(
        String gate, Checkpoint checkpoint, Weight weight, LocalDate from, Optional<LocalDate> to, String source) {}
