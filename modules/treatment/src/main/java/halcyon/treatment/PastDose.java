package halcyon.treatment;

import halcyon.shared.Route;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A dosed session with what it did. `given` is known once the drug has been stopped, `perKilogram` is of the weight it was
/// calculated by; `dissociation` is the highest CADSS-6, `minutesToReady` counts from the start of the drug as
/// [Discharges.Readiness] does.
public record PastDose(
        SessionId session,
        SiteId site,
        int number,
        int of,
        Instant at,
        String drug,
        Route route,
        BigDecimal drawn,
        Optional<BigDecimal> given,
        Optional<BigDecimal> perKilogram,
        OptionalInt dissociation,
        List<Observation.Kind> seen,
        List<AdverseEvent> adverse,
        Optional<Extremes> vitals,
        OptionalLong minutesToReady) {
    public PastDose {
        seen = List.copyOf(seen);
        adverse = List.copyOf(adverse);
    }

    /// Whether less was given than drawn.
    public boolean isStoppedEarly() {
        return given.filter(milligrams -> milligrams.compareTo(drawn) < 0).isPresent();
    }

    /// The lowest and highest of all sets that count; `alerts` is how many of them crossed an alert limit.
    public record Extremes(
            int systolicLow,
            int systolicHigh,
            int diastolicHigh,
            int heartRateLow,
            int heartRateHigh,
            int oxygenLow,
            int breathsLow,
            OptionalInt sedationLow,
            int alerts) {}
}
