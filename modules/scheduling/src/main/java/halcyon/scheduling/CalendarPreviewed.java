package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What a change would do. Nothing was saved.
public sealed interface CalendarPreviewed {
    record Would(CalendarPreview preview) implements CalendarPreviewed {}

    /// It cannot be saved at all.
    record Refused(Sentence reason) implements CalendarPreviewed {}
}
