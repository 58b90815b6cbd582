package halcyon.scheduling.internal.index;

import java.util.List;

/// What is looked for: needs, the cells that must lie within the site's hours, those of them in which the patient is there, and
/// how many cells lie between two starts.
public record Visit(List<Need> needs, int cells, int patientCells, int everyCells) {
    public Visit {
        needs = List.copyOf(needs);
        if (needs.isEmpty() || patientCells < 1 || cells < patientCells || everyCells < 1)
            throw new IllegalArgumentException(
                    "a visit has needs, a length and a step: " + needs + ", " + cells + ", " + patientCells + ", " + everyCells);
    }
}
