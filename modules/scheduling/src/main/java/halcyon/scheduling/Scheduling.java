package halcyon.scheduling;

import halcyon.clearance.Clearance;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The published verbs of scheduling.
public interface Scheduling {
    /// Whole courses that fit now. Nothing is held until it is booked.
    CourseFound findCourse(Actor actor, FindCourse command);

    /// The earliest places of one visit over many sites, earliest first; one a site and moment.
    List<SitePlace> findPlaces(Actor actor, FindPlaces command);

    /// Whole courses, each at one of many sites, whose first visit lies on the wanted dates: the earliest, then others that differ
    /// from those before in the site or the first day. None, when fewer visits are authorized than the course has.
    List<SiteCourse> findCourses(Actor actor, FindPlaces command);

    /// All sessions or none, in one act.
    CourseBooking bookCourse(Actor actor, BookCourse command);

    DayBoard dayBoard(Actor actor, SiteId site, LocalDate date);

    Booking booking(Actor actor, BookingId booking);

    /// What stands in the way of a visit as of now: all gates, asked as at check-in when it is due today (site time), else as
    /// two days ahead. Shows a patient's data: the screen opens the patient first.
    Clearance outlook(Actor actor, BookingId booking);

    /// A patient's bookings, oldest first.
    List<Booking> bookingsOf(Actor actor, PatientId patient);

    /// Bookings of a site that start within the slot, in order of start.
    List<Booking> bookingsAt(Actor actor, SiteId site, TimeSlot within);

    /// What is to be done about bookings of a site, the most urgent first; of every role, to be narrowed by the caller.
    List<WorkItem> workList(Actor actor, SiteId site);

    /// Moves a booking on (arrived, dosed, recovering, left, or no-show from booked): called by the session. The state it is in
    /// already is accepted; a step backwards throws [IllegalStateException]. Who left early frees the rest of the chair's time.
    void progress(Actor actor, BookingId booking, BookingState state);

    /// Another chair or time for a visit that has not begun, under the same rules and gates as booking it.
    Moved move(Actor actor, MoveBooking command);

    /// Frees the place. Only a booking that has not begun can be cancelled.
    Cancelled cancel(Actor actor, BookingId booking, String reason);

    /// Takes a cancellation back, if the place is still free.
    Restored restore(Actor actor, BookingId booking);

    /// Writes a shift; overlapping ones of the same person at two sites are refused. The same shift twice is one.
    Rostered addShift(Actor actor, Shift shift);

    /// Whether a prescriber's shift at the site covers the instant: who.
    Optional<Shift> prescriberPresent(Actor actor, SiteId site, Instant at);

    /// Shifts of a site that touch the slot.
    List<Shift> shifts(Actor actor, SiteId site, TimeSlot within);
}
