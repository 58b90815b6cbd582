package halcyon.outcomes.violations.util;

/// Planted: named for its technique, twice.
class ScoreManager {}
