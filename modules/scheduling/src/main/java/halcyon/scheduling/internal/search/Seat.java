package halcyon.scheduling.internal.search;

import halcyon.directory.ResourceKind;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;

/// A seat with the cells it is free in, and how long it takes to clean.
public record Seat(ResourceId id, ResourceKind kind, int cleaningMinutes, Cells free) {}
