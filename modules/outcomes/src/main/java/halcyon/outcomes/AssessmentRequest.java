package halcyon.outcomes;

import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.List;

/// A patient is asked to answer instruments on an occasion.
public record AssessmentRequest(long id, PatientId patient, Occasion occasion, List<String> instruments, Instant dueAt, String state) {}
