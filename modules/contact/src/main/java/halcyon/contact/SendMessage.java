package halcyon.contact;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;

/// A message in the patient's language. Held back in quiet hours (patient's site zone) and after STOP.
public record SendMessage(PatientId patient, Channel channel, Sentence text) {}
