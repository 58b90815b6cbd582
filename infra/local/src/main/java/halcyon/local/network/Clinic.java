package halcyon.local.network;

import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.shared.SiteId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One clinic of the demo network: its site, its chairs and rooms, and how many of each role work there.
public record Clinic(Site site, int chairs, int pumps, int nurses, int prescribers) {
    /// Denver first: the demo people work there.
    public static final List<Clinic> ALL = List.of(
            clinic("denver", "Denver, Cherry Creek", "America/Denver", "220 Fillmore St", "Denver", "CO", "802064021", "303-555-0140", 101, 8, 3, 3, 2),
            clinic("lakewood", "Lakewood", "America/Denver", "7200 W Alaska Dr", "Lakewood", "CO", "802263212", "303-555-0171", 102, 5, 2, 2, 2),
            clinic("chicago", "Chicago, Lincoln Park", "America/Chicago", "2400 N Halsted St", "Chicago", "IL", "606142233", "312-555-0118", 103, 6, 2, 3, 2),
            clinic("brooklyn", "Brooklyn, Cobble Hill", "America/New_York", "310 Court St", "Brooklyn", "NY", "112314336", "718-555-0165", 104, 5, 2, 2, 2));

    private static Clinic clinic(
            String code, String name, String zone, String street, String city, String state, String zip, String phone, int serial, int chairs, int pumps, int nurses, int prescribers) {
        Site site = new Site(
                SiteId.of(code), name, ZoneId.of(zone), street, city, state, zip, phone, Npi.of(serial), "261QM0850X", "84-4400" + serial, "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
        return new Clinic(site, chairs, pumps, nurses, prescribers);
    }

    /// Labels of what can be booked, by kind.
    Map<String, ResourceKind> resources() {
        Map<String, ResourceKind> all = new LinkedHashMap<>();
        for (int i = 1; i <= chairs; i++) all.put("Chair " + i, ResourceKind.CHAIR);
        for (int i = 1; i <= pumps; i++) all.put("Pump " + i, ResourceKind.PUMP);
        all.put("Nasal room", ResourceKind.NASAL_ROOM);
        all.put("Consultation", ResourceKind.CONSULTATION_ROOM);
        all.put("Telehealth", ResourceKind.TELEHEALTH_LINE);
        return all;
    }
}
