package halcyon.contact;

import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.Optional;

/// A message with its fate: `state` is HELD, SENDING, SENT, STOPPED, FAILED, CLOSED, WITHDRAWN or LATE.
public record MessageLine(long id, PatientId patient, Channel channel, String state, Instant createdAt, Optional<Instant> sentAt) {}
