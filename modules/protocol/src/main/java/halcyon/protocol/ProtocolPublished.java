package halcyon.protocol;

import halcyon.shared.DomainEvent;
import java.time.LocalDate;

/// A version of a protocol was signed and holds from a date on.
public record ProtocolPublished(long protocol, String code, int version, LocalDate from, String contentHash) implements DomainEvent {}
