package halcyon.consent;

import halcyon.shared.DomainEvent;

/// A new version of a text is in force; `material` asks everyone again at the next session.
public record ConsentFormPublished(String form, int version, boolean material) implements DomainEvent {}
