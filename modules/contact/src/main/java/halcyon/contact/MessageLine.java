package halcyon.contact;

import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.Optional;

/// A message with its fate: `state` is HELD, SENT, STOPPED or FAILED.
public record MessageLine(long id, PatientId patient, Channel channel, String state, Instant createdAt, Optional<Instant> sentAt) {}
