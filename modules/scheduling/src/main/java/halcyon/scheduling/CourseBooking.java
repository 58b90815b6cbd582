package halcyon.scheduling;

import halcyon.clearance.Clearance;
import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// What became of booking a course.
public sealed interface CourseBooking {
    record Booked(CourseId course, List<BookingId> bookings, Clearance clearance) implements CourseBooking {}

    /// Session `index` (from 0) is taken: the reason, and the next place that fits.
    record PlaceTaken(int index, Sentence reason, Optional<Place> next) implements CourseBooking {}

    /// A gate stops it.
    record NotCleared(Clearance clearance) implements CourseBooking {}

    /// The places break the protocol's calendar, the site's hours or a rota.
    record RuleBroken(int index, Sentence reason) implements CourseBooking {}
}
