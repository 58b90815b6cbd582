package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.util.List;

/// What a patient does about a visit by link, and what the staff sees of it.
public interface PatientVisits {
    /// A visit as its patient sees it.
    VisitCard visit(Actor actor, BookingId booking);

    /// The patient comes. Also written by the front desk, after a call.
    VisitAnswered confirmVisit(Actor actor, BookingId booking);

    /// The patient does not come: frees the place, up to the hours before the visit that the network set; later the patient is
    /// told to call.
    VisitAnswered cancelVisit(Actor actor, BookingId booking);

    /// The patient wants another time: makes work for the front desk; the place is kept until it is moved.
    VisitAnswered askToMove(Actor actor, BookingId booking, Wish wish);

    /// What patients said of the visits of a site that start in the slot; not of visits that were moved since.
    List<PatientAnswer> patientAnswers(Actor actor, SiteId site, TimeSlot within);
}
