package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of a change of the calendar.
public sealed interface CalendarSaved {
    /// Saved; what it broke is on the work list now.
    record Done(CalendarPreview broken) implements CalendarSaved {}

    /// Nothing was saved: it overlaps (both are named), or what it changes is not there any more.
    record Refused(Sentence reason) implements CalendarSaved {}

    /// Nothing was saved: it would break other bookings than were shown. This is what it breaks now.
    record BreaksOthers(CalendarPreview now) implements CalendarSaved {}
}
