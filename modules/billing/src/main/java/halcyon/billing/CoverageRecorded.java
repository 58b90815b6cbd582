package halcyon.billing;

import halcyon.shared.Sentence;

/// Whether what was said about coverage is kept.
public sealed interface CoverageRecorded {
    record Done() implements CoverageRecorded {}

    record Refused(Sentence reason) implements CoverageRecorded {}
}
