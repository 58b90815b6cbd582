package halcyon.treatment;

import halcyon.protocol.Care;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happens to the drug of one session: the newest check of the draw and witnessing of the waste, millilitres drawn that
/// are neither given nor wasted yet, and the times the pump stood still or a device
/// was given. `form` is in what the drug is given; only a bag flows.
public record Dosing(
        Care.Form form,
        Optional<Confirmation> draw,
        Optional<Confirmation> waste,
        BigDecimal openMillilitres,
        List<Pause> pauses,
        List<Device> devices,
        int devicesPlanned) {
    public Dosing {
        pauses = List.copyOf(pauses);
        devices = List.copyOf(devices);
    }

    /// Before anything was drawn.
    public static Dosing none(Care.Form form) {
        return new Dosing(form, Optional.empty(), Optional.empty(), BigDecimal.ZERO, List.of(), List.of(), 0);
    }

    /// A nasal device, in the order they were given.
    public record Device(int number, Instant at) {}

    /// A stretch in which the pump stood still; without an end it stands still now.
    public record Pause(Instant from, Optional<Instant> to) {}

    /// Whether the draw waits for a second person or was refused by one.
    public boolean drawIsOpen() {
        return draw.isPresent() && !draw.get().isConfirmed();
    }

    /// Whether a second person refused the draw: it is wasted before the dose is drawn anew.
    public boolean drawIsRefused() {
        return draw.filter(Confirmation::isRefused).isPresent();
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.to().isEmpty());
    }

    /// Whether waste is open and nobody has entered it yet.
    public boolean wasteIsMissing() {
        return openMillilitres.signum() > 0 && waste.filter(Confirmation::isWaiting).isEmpty();
    }
}
