package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of a patient's answer.
public sealed interface VisitAnswered {
    record Done() implements VisitAnswered {}

    record Refused(Sentence reason) implements VisitAnswered {}
}
