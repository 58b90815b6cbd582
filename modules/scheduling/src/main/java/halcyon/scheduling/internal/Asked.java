package halcyon.scheduling.internal;

import halcyon.clearance.Subject;
import halcyon.protocol.Protocol;
import halcyon.scheduling.Booking;
import halcyon.scheduling.Place;
import halcyon.shared.PatientId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.util.Optional;

/// A visit as the gates are asked about it.
final class Asked {
    private Asked() {}

    static Subject of(Booking booking, Protocol protocol) {
        return subject(booking.patient(), booking.place(), protocol, booking.number() - 1, Optional.of(booking.id().value()));
    }

    /// Session `session`, counted from 0.
    static Subject of(PatientId patient, Place place, Protocol protocol, int session) {
        return subject(patient, place, protocol, session, Optional.empty());
    }

    /// Why a visit of this plan is made.
    static String purpose(Protocol protocol, int session) {
        return protocol.calendar().visit(session).hasAdministration() ? Subject.TREATMENT : Subject.ASSESSMENT;
    }

    private static Subject subject(PatientId patient, Place place, Protocol protocol, int session, Optional<Long> booking) {
        var visit = protocol.calendar().visit(session);
        return new Subject(
                patient,
                place.site(),
                TimeSlot.of(place.slot().from(), Duration.ofMinutes(visit.chairMinutes())),
                place.people(),
                purpose(protocol, session),
                protocol.route(),
                protocol.drug(),
                Optional.empty(),
                Optional.of(protocol.id()),
                booking,
                Optional.empty());
    }
}
