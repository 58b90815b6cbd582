package halcyon.outcomes.internal.safety;

import halcyon.directory.Directory;
import halcyon.directory.StaffMember;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is called about a patient's safety, and who is next: the prescriber in the building, the other prescribers, the
/// nurses. With nobody on the staff list, the site itself by its phone.
@Singleton
class OnCall {
    private static final Actor SYSTEM = Actor.system("outcomes");

    private final Directory directory;
    private final Scheduling scheduling;

    OnCall(Directory directory, Scheduling scheduling) {
        this.directory = directory;
        this.scheduling = scheduling;
    }

    /// The name to call after so many escalations; after the last it begins again.
    String owner(SiteId site, Instant at, int escalations) {
        var names = names(site, at);
        if (!names.isEmpty()) return names.get(escalations % names.size());
        var clinic = directory.site(SYSTEM, site);
        return clinic.name() + ", " + clinic.phone();
    }

    private List<String> names(SiteId site, Instant at) {
        var inTheBuilding = scheduling.prescriberPresent(SYSTEM, site, at).map(shift -> shift.staff());
        return directory.staff(SYSTEM, site).stream()
                .filter(member -> member.role() == Role.PRESCRIBER || member.role() == Role.NURSE)
                .sorted(Comparator.comparingInt((StaffMember member) -> rank(member, inTheBuilding)).thenComparing(StaffMember::name))
                .map(StaffMember::name)
                .toList();
    }

    private static int rank(StaffMember member, Optional<StaffId> inTheBuilding) {
        if (inTheBuilding.map(member.id()::equals).orElse(false)) return 0;
        return member.role() == Role.PRESCRIBER ? 1 : 2;
    }
}
