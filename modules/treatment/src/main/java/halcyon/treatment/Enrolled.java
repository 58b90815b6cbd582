package halcyon.treatment;

import halcyon.shared.Sentence;

/// What became of an enrolment, its revocation, or a recorded check.
public sealed interface Enrolled {
    record Done() implements Enrolled {}

    record Refused(Sentence reason) implements Enrolled {}
}
