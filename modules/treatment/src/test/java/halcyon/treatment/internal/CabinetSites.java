package halcyon.treatment.internal;

import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.treatment.Cabinet;
import halcyon.treatment.Registration;
import java.time.LocalDate;
import java.time.LocalTime;

/// A second site beside the ward's, both registered.
final class CabinetSites {
    private static final Actor SYSTEM = Actor.system("test");

    private CabinetSites() {}

    static void open(Ward ward, SiteId other) {
        var site = new Site(
                other, "Boulder Clinic", Ward.ZONE, "2 Clinic Way", "Boulder", "CO", "80302-1234", "303-555-0101", "1234567893", "261QM0850X",
                "84-1234568", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
        ward.directory.openSite(SYSTEM, site);
        for (var own : new SiteId[] {Ward.DENVER, other})
            ward.bean(Cabinet.class)
                    .recordRegistration(SYSTEM, new Registration(own, "FD1234563", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)));
    }
}
