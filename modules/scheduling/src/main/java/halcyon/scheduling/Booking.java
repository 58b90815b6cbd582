package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;

/// One visit: `number` of `of` in its course. `protocol` is the code, `protocolVersion` the id it was booked under.
public record Booking(
        BookingId id,
        CourseId course,
        int number,
        int of,
        PatientId patient,
        SiteId site,
        Place place,
        BookingState state,
        String protocol,
        long protocolVersion,
        boolean needsWork) {}
