package halcyon.protocol;

import halcyon.directory.ResourceKind;
import java.util.Set;

/// A stretch of a visit and what it needs. `seats` are the kinds of seat it can happen in (none named: wherever the patient
/// is); one person may watch `patientsPerObserver` patients at once (1: nobody else; 0: nobody watches). `billed` minutes are
/// charged as observation, `prescriber` asks for one in the building, `pump` for a pump of its own.
public record Phase(
        PhaseKind kind, int minutes, Set<ResourceKind> seats, int patientsPerObserver, boolean billed, boolean prescriber, boolean pump) {
    public Phase {
        seats = Set.copyOf(seats);
    }

    public boolean hasObserver() {
        return patientsPerObserver > 0;
    }
}
