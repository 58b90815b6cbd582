package halcyon.ui.plan;

import halcyon.directory.Directory;
import halcyon.protocol.Protocol;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What is booked already under a plan at the sites of a person: visits keep the version they were booked under.
@Singleton
class PlannedVisits {
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Scheduling scheduling;
    private final Directory directory;
    private final Clock clock;

    PlannedVisits(Scheduling scheduling, Directory directory, Clock clock) {
        this.scheduling = scheduling;
        this.directory = directory;
        this.clock = clock;
    }

    record Planned(long courses, long visits) {}

    Planned of(Actor actor, Protocol plan) {
        var ahead = TimeSlot.of(clock.instant(), AHEAD);
        List<Booking> booked = directory.sites(actor).stream()
                .flatMap(site -> scheduling.bookingsAt(actor, site.id(), ahead).stream())
                .filter(booking -> booking.state() == BookingState.BOOKED && booking.protocol().equals(plan.code()))
                .toList();
        return new Planned(booked.stream().map(Booking::course).distinct().count(), booked.size());
    }
}
