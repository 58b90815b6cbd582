package halcyon.audit;

import halcyon.shared.DomainEvent;

/// Someone verified the whole record: it held over so many entries, or broke at this one.
public record RecordVerified(boolean intact, long sequence) implements DomainEvent {}
