package halcyon.outcomes.violations;

import halcyon.shared.DomainEvent;

/// Planted: not past tense, not public, not in the root package, carries an object.
record RecordScore(ScoreEntity score) implements DomainEvent {}
