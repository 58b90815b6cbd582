package halcyon.treatment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happens to the drug of one session: the newest check of the draw and witnessing of the waste, millilitres drawn that
/// are neither given nor wasted yet, and the times the pump stood still.
public record Dosing(
        Optional<Confirmation> draw, Optional<Confirmation> waste, BigDecimal openMillilitres, List<Pause> pauses) {
    /// Before anything was drawn.
    public static final Dosing NONE = new Dosing(Optional.empty(), Optional.empty(), BigDecimal.ZERO, List.of());

    public Dosing {
        pauses = List.copyOf(pauses);
    }

    /// A stretch in which the pump stood still; without an end it stands still now.
    public record Pause(Instant from, Optional<Instant> to) {}

    /// Whether the draw waits for a second person or was refused by one.
    public boolean drawIsOpen() {
        return draw.isPresent() && !draw.get().isConfirmed();
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.to().isEmpty());
    }

    /// Whether waste is open and nobody has entered it yet.
    public boolean wasteIsMissing() {
        return openMillilitres.signum() > 0 && waste.filter(Confirmation::isWaiting).isEmpty();
    }
}
