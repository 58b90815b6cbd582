package halcyon.clearance;

import java.time.LocalDate;
import java.util.Optional;

/// How much a gate's trouble weighs at a checkpoint, from a date on; `to` is exclusive. `purpose` is one of [Subject]'s,
/// or "any"; the nearer one wins.
public record GateSetting(
        String gate, Checkpoint checkpoint, String purpose, Weight weight, LocalDate from, Optional<LocalDate> to, String source) {}
