package halcyon.scheduling.internal;

import halcyon.clearance.Subject;
import halcyon.protocol.Protocol;
import halcyon.scheduling.Booking;
import halcyon.scheduling.Place;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A visit as the gates are asked about it.
final class Asked {
    private Asked() {}

    static Subject of(Booking booking, Protocol protocol) {
        return subject(booking.patient(), booking.site(), booking.place(), protocol, Optional.of(booking.id().value()));
    }

    static Subject of(PatientId patient, SiteId site, Place place, Protocol protocol) {
        return subject(patient, site, place, protocol, Optional.empty());
    }

    private static Subject subject(PatientId patient, SiteId site, Place place, Protocol protocol, Optional<Long> booking) {
        return new Subject(
                patient,
                site,
                TimeSlot.of(place.slot().from(), Duration.ofMinutes(protocol.calendar().chairMinutes())),
                Set.copyOf(List.of(place.observer(), place.prescriber())),
                Subject.TREATMENT,
                protocol.route(),
                protocol.drug(),
                Optional.empty(),
                Optional.of(protocol.id()),
                booking,
                Optional.empty());
    }
}
