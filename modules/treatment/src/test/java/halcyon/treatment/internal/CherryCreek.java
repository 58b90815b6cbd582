package halcyon.treatment.internal;

import halcyon.directory.Site;
import java.time.LocalTime;

/// The clinic of the ward.
final class CherryCreek {
    private CherryCreek() {}

    static Site site() {
        return new Site(
                Ward.DENVER,
                "Cherry Creek Clinic",
                Ward.ZONE,
                "1 Clinic Way",
                "Denver",
                "CO",
                "80206-1234",
                "303-555-0100",
                "1234567893",
                "261QM0850X",
                "84-1234567",
                "11",
                LocalTime.of(8, 0),
                LocalTime.of(18, 0));
    }
}
