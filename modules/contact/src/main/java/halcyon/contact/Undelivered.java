package halcyon.contact;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import java.time.Instant;

/// A message that was given up: why, and since when it waits for a person.
public record Undelivered(long message, PatientId patient, Channel channel, Sentence why, Instant createdAt) {}
