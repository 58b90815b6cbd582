package halcyon.treatment.violations;

import halcyon.directory.internal.violations.Inside;

/// Planted: treatment reaches into the inside of directory.
record ReachesInside(Inside inside) {}
