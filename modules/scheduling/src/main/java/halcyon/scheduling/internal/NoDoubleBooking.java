package halcyon.scheduling.internal;

import halcyon.scheduling.internal.occupancy.Reckoning;
import halcyon.shared.Check;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.stream.StreamSupport;

/// No chair and no patient is booked twice, no observer watches too many, and the index says what the bookings say.
@Singleton
@Transactional
class NoDoubleBooking implements Check {
    private final Bookings bookings;
    private final Reckoning reckoning;

    NoDoubleBooking(Bookings bookings, Reckoning reckoning) {
        this.bookings = bookings;
        this.reckoning = reckoning;
    }

    @Override
    public String name() {
        return "scheduling.no-double-booking";
    }

    @Override
    public Finding run() {
        var claims = StreamSupport.stream(bookings.findAll().spliterator(), false)
                .flatMap(row -> row.claims().stream())
                .toList();
        var result = reckoning.of(claims);
        if (result.isSound()) return Finding.ok(result.rows() + " resource days agree with the bookings, none is booked twice");
        return Finding.fail(
                result.doubled() + " cells are booked twice, " + result.differing() + " differ from the bookings",
                "restore the last backup beside this one and compare scheduling_booking; tell the maintainers");
    }
}
