package halcyon.outcomes.violations;

/// What a fact must not carry.
class ScoreEntity {}
