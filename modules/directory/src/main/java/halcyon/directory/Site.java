package halcyon.directory;

import halcyon.shared.SiteId;
import java.time.LocalTime;
import java.time.ZoneId;

/// One clinic. `npi` and `taxonomy` are the billing provider's; `zip` has nine digits (X12 837P 2010AA N403);
/// `placeOfService` is the CMS code; opening hours are site time and the same on each working day.
public record Site(
        SiteId id,
        String name,
        ZoneId zone,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        String npi,
        String taxonomy,
        String taxId,
        String placeOfService,
        LocalTime opens,
        LocalTime closes) {}
