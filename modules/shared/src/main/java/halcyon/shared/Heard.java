package halcyon.shared;

import java.time.Instant;

/// An event on its way to a listener: its place in the network's one sequence, who caused it, when, the fact,
/// and the exact JSON text that was stored.
public record Heard<E extends DomainEvent>(
        long sequence, Instant occurredAt, String subject, String actorName, E event, String json) {}
