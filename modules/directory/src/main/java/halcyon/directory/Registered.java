package halcyon.directory;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;

/// What became of a registration.
public sealed interface Registered {
    record Done(PatientId patient) implements Registered {}

    /// Same name and birth date are on file already.
    record PossibleDuplicate(PatientId existing) implements Registered {}

    record Incomplete(String field, Sentence reason) implements Registered {}
}
