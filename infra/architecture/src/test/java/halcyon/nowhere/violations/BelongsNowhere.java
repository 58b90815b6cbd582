package halcyon.nowhere.violations;

/// Planted: a part the map does not know.
record BelongsNowhere(String name) {}
